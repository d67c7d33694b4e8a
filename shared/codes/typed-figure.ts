import { halfWidth, visible } from './text';

/** Thousands in groups of three. Any other comma or space may be meant as a decimal point: 91,5. */
const GROUPED = /^-?\d{1,3}([, ])\d{3}(?:\1\d{3})*(?:\.\d*)?$/;

/**
 * A figure as it was typed, ready for a pattern of digits: half-width, thousands in groups of three
 * without what separates them. Any other comma stays, so that no pattern takes 91,5 for 915.
 */
export function plainFigure(typed: string): string {
  const text = visible(halfWidth(typed)).replace(/[−–—]/g, '-').trim().replace(/^-\s+/, '-');
  return GROUPED.test(text) ? text.replace(/[, ]/g, '') : text;
}

/** Whether it would be a number if one knew what a comma or a space in it means. */
export const isGapped = (typed: string): boolean =>
  /^-?\d[\d, ]*[, ][\d, ]*(?:\.\d*)?$/.test(plainFigure(typed));
