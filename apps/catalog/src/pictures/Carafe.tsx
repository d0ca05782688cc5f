/** A glass carafe with a tumbler beside it. */
export function Carafe() {
  return (
    <>
      <ellipse cx="210" cy="334" rx="132" ry="11" fill="var(--shadow)" />
      <path
        d="M136 68h60v84c0 24 34 44 34 88v66c0 16-10 26-26 26h-76c-16 0-26-10-26-26v-66c0-44 34-64 34-88z"
        fill="#ffffff"
        opacity="0.55"
      />
      <path
        d="M110 214h112c5 8 8 16 8 26v66c0 16-10 26-26 26h-76c-16 0-26-10-26-26v-66c0-10 3-18 8-26z"
        fill="var(--body)"
        opacity="0.85"
      />
      <path
        d="M186 214h36c5 8 8 16 8 26v66c0 16-10 26-26 26h-20c10-30 12-80 2-118z"
        fill="var(--body-shade)"
        opacity="0.7"
      />
      <ellipse cx="166" cy="214" rx="57" ry="9" fill="var(--body-light)" />
      <path
        d="M118 244v62M148 84v60"
        fill="none"
        strokeLinecap="round"
        stroke="#ffffff"
        strokeWidth="6"
        opacity="0.85"
      />
      <path d="M136 68h60" fill="none" strokeLinecap="round" stroke="var(--body-shade)" strokeWidth="6" />
      <path d="M250 226h78l-6 96c0 6-6 10-12 10h-42c-6 0-12-4-12-10z" fill="#ffffff" opacity="0.6" />
      <path d="M253 270h72l-3 52c0 6-6 10-12 10h-42c-6 0-12-4-12-10z" fill="var(--body)" opacity="0.8" />
      <ellipse cx="289" cy="270" rx="36" ry="6" fill="var(--body-light)" />
      <path
        d="M264 242l4 74"
        fill="none"
        strokeLinecap="round"
        stroke="#ffffff"
        strokeWidth="5"
        opacity="0.85"
      />
      <path d="M250 226h78" fill="none" strokeLinecap="round" stroke="var(--body-shade)" strokeWidth="5" />
    </>
  );
}
