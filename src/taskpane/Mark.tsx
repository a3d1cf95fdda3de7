/** The product's mark; the same drawing as assets/icon.svg. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="14" fill="#0b5563" />
      <g fill="none" strokeWidth="7">
        <path d="M34.85 11.7A20.5 20.5 0 0 1 34.85 52.3" stroke="#fff" />
        <path d="M29.15 52.3A20.5 20.5 0 0 1 11.81 28.44" stroke="#7fe0c3" />
        <path d="M13.57 23.01A20.5 20.5 0 0 1 29.15 11.7" stroke="#ffc24b" />
      </g>
      <path
        d="M24.5 32.5l5.2 5.2 9.8-11"
        fill="none"
        stroke="#fff"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
