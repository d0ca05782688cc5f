const knots = Array.from({ length: 15 }, (_, index) => 100 + index * 14.3);
const rows = [124, 200, 276];

/** A woven rug seen from above, with fringes. */
export function Rug() {
  return (
    <>
      <rect x="92" y="50" width="224" height="312" rx="6" fill="var(--shadow)" />
      {knots.map(x => (
        <path
          key={x}
          d={`M${x} 48V30M${x} 352v18`}
          fill="none"
          strokeLinecap="round"
          stroke="var(--accent)"
          strokeWidth="4"
        />
      ))}
      <rect x="90" y="44" width="220" height="312" rx="3" fill="var(--body)" />
      <rect
        x="104"
        y="58"
        width="192"
        height="284"
        fill="none"
        strokeLinecap="round"
        stroke="var(--accent)"
        strokeWidth="5"
      />
      <rect x="116" y="70" width="168" height="260" fill="var(--body-shade)" />
      {rows.map(y => (
        <g key={y}>
          <path d={`M200 ${y - 38}l66 38-66 38-66-38z`} fill="var(--accent)" />
          <path d={`M200 ${y - 25}l43 25-43 25-43-25z`} fill="var(--body)" />
          <path d={`M200 ${y - 12}l20 12-20 12-20-12z`} fill="var(--accent)" />
        </g>
      ))}
      <path
        d="M116 162l24-14M116 238l24-14M116 162l24 14M116 238l24 14M284 162l-24-14M284 238l-24-14M284 162l-24 14M284 238l-24 14"
        fill="none"
        strokeLinecap="round"
        stroke="var(--accent)"
        strokeWidth="4"
      />
    </>
  );
}
