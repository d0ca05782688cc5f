const ribs = [52, 84, 116, 148, 180, 212];

/** A ribbed paper globe that glows. */
export function Lantern() {
  return (
    <>
      <circle cx="200" cy="200" r="158" fill="#fff8e6" opacity="0.35" />
      <path d="M200 0v84" fill="none" strokeLinecap="round" stroke="var(--dark)" strokeWidth="3" />
      <circle cx="200" cy="200" r="118" fill="var(--body-light)" />
      <path
        d="M200 82a118 118 0 0 1 0 236c52-30 78-70 78-118s-26-88-78-118z"
        fill="var(--body)"
        opacity="0.8"
      />
      <ellipse cx="182" cy="206" rx="58" ry="70" fill="#fff4dc" opacity="0.8" />
      {ribs.map(top => {
        const half = Math.sqrt(118 ** 2 - (132 - top) ** 2);
        return (
          <path
            key={top}
            d={`M${200 - half} ${68 + top}q${half} 26 ${half * 2} 0`}
            fill="none"
            strokeLinecap="round"
            stroke="var(--body-shade)"
            strokeWidth="2.5"
            opacity="0.7"
          />
        );
      })}
      <rect x="172" y="78" width="56" height="12" rx="6" fill="var(--body-shade)" />
      <rect x="172" y="310" width="56" height="12" rx="6" fill="var(--body-shade)" />
    </>
  );
}
