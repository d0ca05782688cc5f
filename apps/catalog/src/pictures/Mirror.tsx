/** A round mirror on a strap. */
export function Mirror() {
  return (
    <>
      <circle cx="210" cy="232" r="126" fill="var(--shadow)" />
      <path
        d="M200 56 128 124M200 56l72 68"
        fill="none"
        strokeLinecap="round"
        stroke="#8a5f3e"
        strokeWidth="10"
      />
      <circle cx="200" cy="52" r="13" fill="var(--metal)" />
      <circle cx="200" cy="220" r="126" fill="var(--body)" />
      <path d="M200 94a126 126 0 0 1 0 252c50-36 74-78 74-126s-24-90-74-126z" fill="var(--body-shade)" />
      <circle cx="200" cy="220" r="112" fill="#dfe9ea" />
      <path d="M98 268 246 118c18 8 32 20 44 36L142 316c-20-10-36-26-44-48z" fill="#f4f8f7" />
      <path d="M156 324 300 170c6 12 10 24 12 38L186 331c-10-1-20-3-30-7z" fill="#f4f8f7" opacity="0.6" />
      <circle
        cx="200"
        cy="220"
        r="112"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-deep)"
        strokeWidth="3"
        opacity="0.5"
      />
    </>
  );
}
