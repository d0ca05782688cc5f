/** A wrapped parcel: the neutral picture of a product nobody has drawn. */
export function Parcel() {
  return (
    <>
      <ellipse cx="204" cy="334" rx="118" ry="12" fill="var(--shadow)" />
      <rect x="92" y="148" width="216" height="186" rx="8" fill="var(--body)" />
      <path d="M220 148h80a8 8 0 0 1 8 8v170a8 8 0 0 1-8 8h-80z" fill="var(--body-shade)" />
      <rect x="82" y="120" width="236" height="48" rx="8" fill="var(--body-light)" />
      <path d="M220 120h90a8 8 0 0 1 8 8v32a8 8 0 0 1-8 8h-90z" fill="var(--body)" />
      <rect x="184" y="120" width="32" height="214" fill="var(--accent)" />
      <path
        d="M200 120c-20-46-70-50-74-22-2 20 36 24 74 22zM200 120c20-46 70-50 74-22 2 20-36 24-74 22z"
        fill="none"
        strokeLinecap="round"
        stroke="var(--accent)"
        strokeWidth="12"
      />
    </>
  );
}
