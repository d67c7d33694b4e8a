import Balance from '@mui/icons-material/BalanceOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useText } from '../../app/language';
import { FormScreen, type FormParts } from '../records';
import type { RecordFormState } from '../records/use-record-form';
import { ProjectTabs } from './project-tabs';
import { RankingDialog } from './ranking-dialog';
import { ContractorUses } from './uses';

/** Under the contractor's field: what is in force about the one that is chosen, and the ranking to choose another. */
function ContractorChoice({ form }: { form: RecordFormState }) {
  const say = useText();
  const [open, setOpen] = useState(false);
  const contractor = form.typed['contractor'];
  return (
    <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <Button variant="outlined" startIcon={<Balance />} onClick={() => { setOpen(true); }}>{say('RANK_OPEN')}</Button>
      {typeof contractor === 'string' && contractor !== '' && <ContractorUses contractor={contractor} />}
      {open && <RankingDialog onClose={() => { setOpen(false); }} onChoose={(id) => { form.setValue('contractor', id, { shouldDirty: true }); form.leave('contractor'); setOpen(false); }} />}
    </Box>
  );
}

/** 资料 of a project: its form among the project's other places; further stations stand below it. */
export function ProjectFormScreen() {
  const parts: FormParts = {
    tabs: ({ record }) => record.id !== null && <ProjectTabs id={record.id} at="form" />,
    owned: (noun) => noun === 'projectStation',
    after: (form, section) => section === 'basic' && <ContractorChoice form={form} />,
  };
  return <FormScreen noun="project" parts={parts} />;
}

/** An institution's form; what is in force about it as a contractor stands beside its name. */
export function InstitutionFormScreen() {
  const parts: FormParts = { sub: ({ record }) => record.id !== null && <ContractorUses contractor={record.id} /> };
  return <FormScreen noun="institution" parts={parts} />;
}
