/** The way to a division from the office's own area down; several places have one name. */
export const belowArea = (path: string, area: string): string =>
  path.startsWith(`${area} `) ? path.slice(area.length + 1) : path;
