/** An enamelled casserole with its lid on. */
export function Casserole() {
  return (
    <>
      <ellipse cx="202" cy="326" rx="148" ry="12" fill="var(--shadow)" />
      <path
        d="M76 214H46c-10 0-14 8-14 14s4 16 14 16h30M324 214h30c10 0 14 8 14 14s-4 16-14 16h-30"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-deep)"
        strokeWidth="13"
      />
      <path d="M72 196h256v84c0 30-22 46-48 46H120c-26 0-48-16-48-46z" fill="var(--body)" />
      <path d="M222 196h106v84c0 30-22 46-48 46h-64c10-36 12-86 6-130z" fill="var(--body-shade)" />
      <path
        d="M96 222v58c0 12 6 20 14 24"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="8"
      />
      <path d="M66 196c4-46 60-70 134-70s130 24 134 70z" fill="var(--body)" />
      <path d="M214 126c70 2 116 26 120 70h-96c0-30-8-54-24-70z" fill="var(--body-shade)" />
      <path
        d="M98 180c12-20 36-30 64-34"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="7"
      />
      <path d="M60 198h280" fill="none" strokeLinecap="round" stroke="var(--body-deep)" strokeWidth="9" />
      <rect x="188" y="110" width="24" height="20" fill="var(--metal-shade)" />
      <ellipse cx="200" cy="106" rx="28" ry="13" fill="var(--metal)" />
      <path d="M184 102q8-5 18-5" fill="none" strokeLinecap="round" stroke="#f2dfb4" strokeWidth="4" />
    </>
  );
}
