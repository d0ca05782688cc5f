/** A footed bowl with three lemons. */
export function Bowl() {
  return (
    <>
      <ellipse cx="204" cy="330" rx="118" ry="12" fill="var(--shadow)" />
      <ellipse cx="152" cy="180" rx="44" ry="34" fill="#e9bf4c" transform="rotate(-18 152 180)" />
      <ellipse cx="250" cy="182" rx="46" ry="34" fill="#d3a632" transform="rotate(20 250 182)" />
      <ellipse cx="202" cy="166" rx="46" ry="36" fill="#f0cd62" />
      <path d="M176 152q10-12 24-13" fill="none" strokeLinecap="round" stroke="#fbe7a6" strokeWidth="6" />
      <path d="M244 146c4-22 18-30 38-30-2 20-16 32-38 30z" fill="#6c8450" />
      <path d="M72 196h256c0 62-46 104-96 112l8 22h-80l8-22c-50-8-96-50-96-112z" fill="var(--body)" />
      <path d="M216 196h112c0 62-46 104-96 112l8 22h-38c10-30 14-90 14-134z" fill="var(--body-shade)" />
      <path
        d="M76 222q124 22 248 0"
        fill="none"
        strokeLinecap="round"
        stroke="var(--accent)"
        strokeWidth="8"
      />
      <path
        d="M100 250c10 20 26 34 44 42"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="7"
      />
      <path d="M70 196h260" fill="none" strokeLinecap="round" stroke="var(--body-light)" strokeWidth="9" />
    </>
  );
}
