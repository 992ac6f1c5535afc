/** Outlines on a 24-unit grid, drawn for this project. */
const PATHS = {
  back: "M19 12H5m6-6-6 6 6 6",
  book: "M12 7c-2-1.6-4.7-2-8-2v13c3.3 0 6 .4 8 2 2-1.6 4.7-2 8-2V5c-3.3 0-6 .4-8 2Zm0 0v13",
  check: "m5 12.5 4.5 4.5L19 7.5",
  close: "M6 6l12 12M18 6 6 18",
  copy: "M9 9V4h11v11h-5M4 9h11v11H4Z",
  pin: "M9 4h6l-.7 6 3.2 3.4H6.5L9.7 10 9 4Zm3 9.4V20",
  search: "M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.4 10.4 4.6 4.6",
  settings:
    "M4 8h8m5 0h3M4 16h3m5 0h8M14.5 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM9.5 13.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  undo: "M5 9h9a5 5 0 0 1 0 10H9M5 9l4-4M5 9l4 4",
} as const;

/** A decorative outline; the control that holds it carries the name. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
