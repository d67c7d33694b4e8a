import { Box, Button } from '@mui/material';
import { useNavigate } from 'react-router';
import { labelOf } from '../../../shared/codes/tables';
import { nounOf } from '../../../shared/domain/nouns';
import { useLanguage, useText } from '../../base/language';
import { recordPath } from '../../base/places';
import { Page } from '../../components';
import {
  AreaTabs,
  areaTitle,
  FormScreen,
  ListActions,
  RecordList,
  type FormParts,
} from '../../records';
import { CandidateFunnel } from './candidate-funnel';

/** Volunteers on the way to becoming social workers: the funnel above their list. */
export function CandidateListScreen() {
  const say = useText();
  const navigate = useNavigate();
  return (
    <Page
      full
      title={say(areaTitle.people)}
      tabs={<AreaTabs area="people" />}
      actions={<ListActions noun="candidate" />}
    >
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <CandidateFunnel />
        <RecordList
          noun="candidate"
          onOpen={(row) => {
            void navigate(recordPath('candidate', row.id));
          }}
        />
      </Box>
    </Page>
  );
}

/** What the person's form begins with when a candidate is hired; masked values are typed anew. */
const CARRIED = ['name', 'sex', 'station', 'education'] as const;

/** A candidate's form; once certified, the way on is the person's form. */
export function CandidateScreen() {
  const { say, language } = useLanguage();
  const navigate = useNavigate();
  const parts: FormParts<'candidate'> = {
    actions: ({ record, dirty }) =>
      record.id !== null &&
      record.values.stage === 'certified' && (
        <Button
          variant="outlined"
          disabled={dirty}
          onClick={() => {
            const query = new URLSearchParams({ candidate: record.id ?? '' });
            for (const key of CARRIED)
              if (record.values[key] !== null) query.set(key, record.values[key]);
            if (record.values.targetLevel) query.set('level', record.values.targetLevel);
            void navigate(`${recordPath('person', 'new')}?${query.toString()}`);
          }}
        >
          {say('CANDIDATE_HIRE')}
        </Button>
      ),
    sub: ({ record }) =>
      [
        record.labels['station'],
        record.values.stage && labelOf('candidateStage', record.values.stage, language),
      ]
        .filter(Boolean)
        .join(' · ') || say.label(nounOf('candidate').plural),
  };
  return <FormScreen noun="candidate" parts={parts} />;
}
