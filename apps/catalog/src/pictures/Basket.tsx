const rows = [196, 222, 248, 274, 300];

/** A woven basket with two handles and a blanket looking out. */
export function Basket() {
  return (
    <>
      <ellipse cx="204" cy="332" rx="124" ry="12" fill="var(--shadow)" />
      <path d="M116 160c10-46 60-58 88-34 30-24 74-10 82 34z" fill="#93aeb4" />
      <path d="M206 128c30-24 72-12 80 32h-66c2-12-4-24-14-32z" fill="#7f9ca3" />
      <path
        d="M84 186c-30 2-40 18-36 36 4 16 20 24 42 20M316 186c30 2 40 18 36 36-4 16-20 24-42 20"
        fill="none"
        strokeLinecap="round"
        stroke="var(--accent)"
        strokeWidth="11"
      />
      <path d="M78 160h244l-28 150c-2 14-12 22-26 22H132c-14 0-24-8-26-22z" fill="var(--body)" />
      <path d="M222 160h100l-28 150c-2 14-12 22-26 22h-60c12-54 16-118 14-172z" fill="var(--body-shade)" />
      {rows.map((y, row) => {
        const inset = (y - 160) * 0.187;
        return (
          <path
            key={y}
            d={`M${80 + inset} ${y}H${320 - inset}`}
            fill="none"
            strokeLinecap="round"
            stroke={row === 3 || row === 4 ? 'var(--accent)' : 'var(--body-deep)'}
            strokeWidth="7"
            strokeDasharray="17 9"
            strokeDashoffset={row * 13}
            opacity="0.8"
          />
        );
      })}
      <rect x="70" y="150" width="260" height="22" rx="11" fill="var(--body-light)" />
      <path
        d="M88 161h224"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-deep)"
        strokeWidth="4"
        strokeDasharray="4 14"
      />
    </>
  );
}
