/** SVG pattern for "no figures": put it once into an SVG and fill with `url(#id)`. Lines of 45 degrees, in the colour of the text. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--surface)" />
      <line x1="0" y1="0" x2="0" y2="5" stroke="var(--tone-missing)" strokeWidth="1.6" />
    </pattern>
  );
}
