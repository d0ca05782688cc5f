const hours = Array.from({ length: 12 }, (_, hour) => hour * 30);

/** A round wall clock. */
export function Clock() {
  return (
    <>
      <circle cx="208" cy="212" r="138" fill="var(--shadow)" />
      <circle cx="200" cy="200" r="138" fill="var(--body)" />
      <path d="M200 62a138 138 0 0 1 0 276c60-34 90-80 90-138s-30-104-90-138z" fill="var(--body-shade)" />
      <circle cx="200" cy="200" r="116" fill="var(--accent)" />
      <path
        d="M102 148q28-54 84-62"
        fill="none"
        strokeLinecap="round"
        stroke="#ffffff"
        strokeWidth="7"
        opacity="0.6"
      />
      {hours.map(turn => (
        <path
          key={turn}
          d={turn % 90 === 0 ? 'M200 98v20' : 'M200 98v10'}
          fill="none"
          strokeLinecap="round"
          stroke="var(--dark)"
          strokeWidth={turn % 90 === 0 ? 6 : 4}
          transform={`rotate(${turn} 200 200)`}
        />
      ))}
      <path d="M200 200 154 156" fill="none" strokeLinecap="round" stroke="var(--dark)" strokeWidth="9" />
      <path d="M200 200 248 130" fill="none" strokeLinecap="round" stroke="var(--dark)" strokeWidth="6" />
      <path
        d="M190 224 226 146"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body)"
        strokeWidth="3"
        transform="rotate(120 200 200)"
      />
      <circle cx="200" cy="200" r="9" fill="var(--body)" />
    </>
  );
}
