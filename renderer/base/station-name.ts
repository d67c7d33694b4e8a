/** A station's name without what all of them end in. */
export const shortName = (name: string): string => name.replace(/社会工作(服务)?站$/, '');
