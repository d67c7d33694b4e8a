import type { NounValues } from '../../../shared/domain/nouns';
import type { Behaviour } from '../database/behaviour';

/** What lists write where nothing has to be done. */
const NOTHING = /^(?:无|没有|暂无|无需|不需要?)(?:整改|整改要求|整改意见|意见|要求)?[。.]?$/;

/** 调研督导 visit: where nothing has to be done no day is due, whatever word a list has for it. */
export const visit: Behaviour<NounValues<'visit'>> = {
  understood: (values) => ({
    ...values,
    required: NOTHING.test((values.required ?? '').trim()) ? null : values.required,
  }),
};
