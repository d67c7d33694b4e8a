/** The way to a division from the office's own area down; several places have one name. */
export const belowArea = (path: string, area: string): string => {
  if (path === area) return path.split(' ').at(-1) ?? path;
  return path.startsWith(`${area} `) ? path.slice(area.length + 1) : path;
};
