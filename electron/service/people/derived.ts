import { PARAMETERS, trainingsOf } from '../database/functions';

const yesNo = (condition: string): string => `CASE WHEN ${condition} THEN 'yes' ELSE 'no' END`;
const CERTIFIED = `coalesce(t."level", 'none') <> 'none'`;

/**
 * Derived fields of a person's row `t`, worked out by the functions of sql.ts. 持证 = holds a
 * certificate; 专业人才 = certificate or a degree (大专 and above) in social work or a related major
 * (《社会工作人才资源统计指标说明》).
 */
export const personDerived = {
  certified: yesNo(CERTIFIED),
  professional: yesNo(
    `is_professional(t."level", t."education", t."major", t."majorCategory", ${PARAMETERS})`,
  ),
  registration: `CASE WHEN ${CERTIFIED} THEN registration_status(t."registrationExpiry", ${PARAMETERS}) END`,
  trainingHours: `training_hours(t."level", t."registrationExpiry", ${trainingsOf('t')}, ${PARAMETERS})`,
  inPost: yesNo(`t."leftOn" IS NULL`),
} as const;

export const qualificationDerived = {
  registration: `registration_status(t."registrationExpiry", ${PARAMETERS})`,
} as const;
