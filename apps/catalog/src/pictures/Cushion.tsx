/** A striped cushion with piped edges. */
export function Cushion() {
  return (
    <>
      <ellipse cx="204" cy="334" rx="138" ry="13" fill="var(--shadow)" />
      <g transform="rotate(-6 200 206)">
        <path
          d="M78 88q122 26 244 0 14-2 14 12-22 106 0 216 0 14-14 12-122-26-244 0-14 2-14-12 22-110 0-216 0-14 14-12z"
          fill="var(--body)"
        />
        <path
          d="M236 97q44-2 86-9 14-2 14 12-22 106 0 216 0 14-14 12-42-8-86-9 20-110 0-222z"
          fill="var(--body-shade)"
        />
        <path
          d="M116 94q14 110 0 226M150 98q10 106 0 216M250 98q-10 106 0 216M284 94q-14 110 0 226"
          fill="none"
          strokeLinecap="round"
          stroke="var(--accent)"
          strokeWidth="9"
        />
        <path d="M200 100v212" fill="none" strokeLinecap="round" stroke="var(--accent)" strokeWidth="20" />
        <path
          d="M78 88q122 26 244 0 14-2 14 12-22 106 0 216 0 14-14 12-122-26-244 0-14 2-14-12 22-110 0-216 0-14 14-12z"
          fill="none"
          strokeLinecap="round"
          stroke="var(--body-deep)"
          strokeWidth="5"
        />
        <path
          d="M168 196q32 20 64 0"
          fill="none"
          strokeLinecap="round"
          stroke="var(--body-deep)"
          strokeWidth="4"
          opacity="0.5"
        />
      </g>
    </>
  );
}
