/**
 * Everyday words side by side, parted by white space: there are hundreds of them, and one a line
 * would bury what stands around them.
 */
export const words = ({ raw }: TemplateStringsArray): readonly string[] =>
  raw.join('').split(/\s+/).filter(Boolean);
