const stack = [318, 298, 278];

/** Three stacked plates in front of one standing plate. */
export function Plates() {
  return (
    <>
      <ellipse cx="204" cy="336" rx="140" ry="11" fill="var(--shadow)" />
      <circle cx="200" cy="172" r="120" fill="var(--body)" />
      <path d="M200 52a120 120 0 0 1 0 240c44-30 66-70 66-120s-22-90-66-120z" fill="var(--body-shade)" />
      <circle
        cx="200"
        cy="172"
        r="108"
        fill="none"
        strokeLinecap="round"
        stroke="var(--accent)"
        strokeWidth="4"
      />
      <circle
        cx="200"
        cy="172"
        r="72"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-deep)"
        strokeWidth="3"
      />
      <path
        d="M148 122q20-24 50-24"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="7"
      />
      {stack.map(y => (
        <g key={y}>
          <path d={`M72 ${y}h256c-14 14-50 18-72 18H144c-22 0-58-4-72-18z`} fill="var(--body)" />
          <path d={`M214 ${y}h114c-14 14-50 18-72 18h-42z`} fill="var(--body-shade)" />
          <path d={`M72 ${y}h256`} fill="none" strokeLinecap="round" stroke="var(--accent)" strokeWidth="4" />
        </g>
      ))}
    </>
  );
}
