/** A tripod floor lamp with a drum shade. */
export function FloorLamp() {
  return (
    <>
      <circle cx="200" cy="112" r="112" fill="#fff8e6" opacity="0.4" />
      <ellipse cx="204" cy="352" rx="104" ry="10" fill="var(--shadow)" />
      <path
        d="M200 160 212 346"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-deep)"
        strokeWidth="9"
      />
      <path d="M196 158 122 352" fill="none" strokeLinecap="round" stroke="var(--body)" strokeWidth="10" />
      <path
        d="M204 158 282 352"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-shade)"
        strokeWidth="10"
      />
      <rect x="184" y="152" width="32" height="20" rx="8" fill="var(--body-deep)" />
      <path d="M122 158 134 58h132l12 100z" fill="var(--accent)" />
      <path d="M218 58h48l12 100h-56z" fill="var(--accent-shade)" />
      <path
        d="M150 66 142 150M170 66 166 150"
        fill="none"
        strokeLinecap="round"
        stroke="var(--accent-light)"
        strokeWidth="3"
      />
      <path d="M122 158h156" fill="none" strokeLinecap="round" stroke="var(--body)" strokeWidth="5" />
      <path d="M134 58h132" fill="none" strokeLinecap="round" stroke="var(--body)" strokeWidth="4" />
    </>
  );
}
