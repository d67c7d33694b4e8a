import { z } from 'zod';
import type { ChecklistBoard, ChecklistRules, StationChecklist } from '../checklist/record';
import { criterionStates } from '../checklist/state';
import { templateInput, type ChecklistTemplate } from '../definitions/checklist-template';
import { editors, id, none, reads, writes } from './procedure';

/** Calls of what a station must have (六有). */
export const checklistProcedures = {
  'checklist.templates': reads('session', none).returns<{
    templates: ChecklistTemplate[];
    rules: ChecklistRules;
  }>(),
  'checklist.publish': writes(['admin'], templateInput).returns<ChecklistTemplate>(),
  'checklist.rules': writes(
    ['admin'],
    z.strictObject({
      template: z.strictObject({ id, version: z.string().max(20) }),
      months: z.int().min(1).max(60),
      passMark: z.int().min(0).max(100),
    }),
  ).returns<ChecklistRules>(),
  'checklist.get': reads('session', z.strictObject({ station: id })).returns<StationChecklist>(),
  'checklist.list': reads(
    'session',
    z.strictObject({
      tier: z.enum(['centre', 'station', 'studio']),
      offset: z.int().min(0),
      limit: z.int().min(0).max(500),
    }),
  ).returns<ChecklistBoard>(),
  'checklist.save': writes(
    editors,
    z.strictObject({
      station: id,
      id: id.nullable(),
      revision: z.int().nullable(),
      items: z.record(
        z.string().max(40),
        z.strictObject({
          state: z.enum(criterionStates).nullable(),
          note: z.string().max(200),
          evidence: z.array(id).max(20),
        }),
      ),
    }),
  ).returns<StationChecklist>(),
  'checklist.renew': writes(editors, z.strictObject({ station: id })).returns<StationChecklist>(),
} as const;
