import { Box } from '@mui/material';
import { useSearchParams } from 'react-router';
import { labelOf } from '../../../shared/codes/tables';
import { call } from '../../api';
import { useLanguage } from '../../base/language';
import { StatusChip } from '../../components';
import { FormScreen, type FormParts } from '../../records';
import { Neighbours } from './neighbours';
import { PersonAside } from './person-aside';

/**
 * A person's page: the form, what belongs to the person below it, and registration, hours and exams
 * at the right. A candidate becomes a person here.
 */
export function PersonScreen() {
  const { language, say } = useLanguage();
  const [query] = useSearchParams();
  const candidate = query.get('candidate');
  const parts: FormParts<'person'> = {
    sub: ({ record }) => {
      const where = [
        record.labels['station'],
        record.values.role && labelOf('postRole', record.values.role, language),
      ]
        .filter(Boolean)
        .join(' · ');
      return (
        record.id !== null && (
          <>
            <StatusChip tone={record.values.leftOn ? 'neutral' : 'ok'} icon={!record.values.leftOn}>
              {say(record.values.leftOn ? 'PERSON_LEFT' : 'PERSON_IN_POST')}
            </StatusChip>
            <Box
              component="span"
              title={where}
              sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}
            >
              {where}
            </Box>
          </>
        )
      );
    },
    actions: ({ record }) => record.id !== null && <Neighbours id={record.id} />,
    aside: ({ record }) => record.id !== null && <PersonAside id={record.id} />,
    saveAs:
      candidate === null
        ? undefined
        : async (values, run) => {
            const { revision } = await call('records.get', { noun: 'candidate', id: candidate });
            return run('people.hire', { candidate, revision, values });
          },
  };
  return <FormScreen noun="person" parts={parts} />;
}
