const fringe = Array.from({ length: 12 }, (_, index) => 92 + index * 19.6);

/** A checked throw, folded over a rail. */
export function Throw() {
  return (
    <>
      <path d="M40 98h320" fill="none" strokeLinecap="round" stroke="var(--wood-shade)" strokeWidth="16" />
      <path d="M40 94h320" fill="none" strokeLinecap="round" stroke="var(--wood)" strokeWidth="8" />
      {fringe.map(x => (
        <path
          key={x}
          d={`M${x} 328v24`}
          fill="none"
          strokeLinecap="round"
          stroke="var(--body-shade)"
          strokeWidth="5"
        />
      ))}
      <path d="M84 100c0-14 10-20 20-20h192c10 0 20 6 20 20v232H84z" fill="var(--body)" />
      <path d="M238 80h58c10 0 20 6 20 20v232h-78z" fill="var(--body-shade)" />
      <path d="M84 148h232v26H84zM84 248h232v26H84z" fill="var(--accent)" opacity="0.7" />
      <path d="M124 80h26v252h-26zM250 80h26v252h-26z" fill="var(--accent)" opacity="0.55" />
      <path
        d="M200 82v250M84 212h232M84 308h232"
        fill="none"
        strokeLinecap="round"
        stroke="var(--accent)"
        strokeWidth="4"
        opacity="0.8"
      />
      <path
        d="M84 118h232"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-deep)"
        strokeWidth="6"
        opacity="0.25"
      />
    </>
  );
}
