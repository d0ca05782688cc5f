/** Two canisters with oak lids. */
export function Canisters() {
  return (
    <>
      <ellipse cx="208" cy="334" rx="142" ry="11" fill="var(--shadow)" />
      <path d="M76 138h124v180c0 10-8 14-16 14H92c-8 0-16-4-16-14z" fill="var(--body)" />
      <path d="M160 138h40v180c0 10-8 14-16 14h-28c6-60 8-130 4-194z" fill="var(--body-shade)" />
      <path d="M96 164v140" fill="none" strokeLinecap="round" stroke="var(--body-light)" strokeWidth="7" />
      <path d="M76 190h124v26H76z" fill="var(--accent)" />
      <path d="M162 190h38v26h-38z" fill="var(--accent-shade)" />
      <rect x="70" y="106" width="136" height="32" rx="9" fill="var(--wood)" />
      <path d="M162 106h35a9 9 0 0 1 9 9v14a9 9 0 0 1-9 9h-35z" fill="var(--wood-shade)" />
      <rect x="122" y="88" width="32" height="20" rx="8" fill="var(--wood-shade)" />
      <path d="M216 214h112v104c0 10-8 14-16 14h-80c-8 0-16-4-16-14z" fill="var(--body)" />
      <path d="M292 214h36v104c0 10-8 14-16 14h-24c6-36 8-78 4-118z" fill="var(--body-shade)" />
      <path d="M234 238v68" fill="none" strokeLinecap="round" stroke="var(--body-light)" strokeWidth="7" />
      <path d="M216 254h112v22H216z" fill="var(--accent)" />
      <path d="M294 254h34v22h-34z" fill="var(--accent-shade)" />
      <rect x="210" y="184" width="124" height="30" rx="9" fill="var(--wood)" />
      <path d="M294 184h31a9 9 0 0 1 9 9v12a9 9 0 0 1-9 9h-31z" fill="var(--wood-shade)" />
      <rect x="257" y="167" width="30" height="18" rx="8" fill="var(--wood-shade)" />
    </>
  );
}
