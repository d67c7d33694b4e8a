/** What a name or code in a workbook means, or why it means nothing. */
export type Found = { id: string } | { fault: 'unknown' | 'ambiguous' };

export const unknown: Found = { fault: 'unknown' };
