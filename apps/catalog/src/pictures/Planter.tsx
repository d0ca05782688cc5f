const leaves = [
  { turn: -62, shade: '#7f9766' },
  { turn: 62, shade: '#5c7448' },
  { turn: -34, shade: '#6f8958' },
  { turn: 34, shade: '#6a8352' },
  { turn: 0, shade: '#86a06c' },
];

/** A plant in a pot with a saucer. */
export function Planter() {
  return (
    <>
      <ellipse cx="204" cy="340" rx="106" ry="11" fill="var(--shadow)" />
      {leaves.map(({ turn, shade }) => (
        <g key={turn} transform={`rotate(${turn} 200 218)`}>
          <path d="M200 222c-44-50-44-116 0-172 44 56 44 122 0 172z" fill={shade} />
          <path
            d="M200 216V84"
            fill="none"
            strokeLinecap="round"
            stroke="#dfe8c8"
            strokeWidth="3"
            opacity="0.6"
          />
        </g>
      ))}
      <path d="M122 234h156l-16 82c-2 8-8 12-16 12h-92c-8 0-14-4-16-12z" fill="var(--body)" />
      <path d="M214 234h64l-16 82c-2 8-8 12-16 12h-40c8-30 10-64 8-94z" fill="var(--body-shade)" />
      <rect x="110" y="206" width="180" height="34" rx="7" fill="var(--body)" />
      <path d="M216 206h67a7 7 0 0 1 7 7v20a7 7 0 0 1-7 7h-67z" fill="var(--body-shade)" />
      <path d="M122 214h60" fill="none" strokeLinecap="round" stroke="var(--body-light)" strokeWidth="6" />
      <path
        d="M120 324h160c8 0 10 4 8 8-2 6-8 8-16 8H128c-8 0-14-2-16-8-2-4 0-8 8-8z"
        fill="var(--body-deep)"
      />
    </>
  );
}
