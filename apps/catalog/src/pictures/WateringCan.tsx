/** A watering can with a long spout. */
export function WateringCan() {
  return (
    <>
      <ellipse cx="216" cy="334" rx="116" ry="11" fill="var(--shadow)" />
      <path
        d="M168 186c-10-70 92-110 134-44 24 38 16 80-10 104"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-deep)"
        strokeWidth="13"
      />
      <path d="M166 306 62 146" fill="none" strokeLinecap="round" stroke="var(--body)" strokeWidth="17" />
      <path d="M38 152 74 120l12 20-34 30z" fill="var(--metal)" />
      <path d="M38 152 74 120" fill="none" strokeLinecap="round" stroke="#f2dfb4" strokeWidth="4" />
      <path d="M140 182h152l14 134c0 10-6 16-16 16H142c-10 0-16-6-16-16z" fill="var(--body)" />
      <path d="M224 182h68l14 134c0 10-6 16-16 16h-70c8-46 10-98 4-150z" fill="var(--body-shade)" />
      <path d="M156 214l-8 90" fill="none" strokeLinecap="round" stroke="var(--body-light)" strokeWidth="8" />
      <path d="M137 212h158" fill="none" strokeLinecap="round" stroke="var(--metal)" strokeWidth="6" />
      <ellipse cx="216" cy="182" rx="78" ry="16" fill="var(--body-light)" />
      <path d="M150 184q66 22 132 0c-20-12-112-12-132 0z" fill="var(--body-deep)" />
    </>
  );
}
