import Balance from '@mui/icons-material/BalanceOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useText } from '../../base/language';
import { textSize } from '../../base/theme';
import { FormScreen, type Around, type FormParts } from '../../records';
import type { RecordFormState } from '../../records/use-record-form';
import { ContractorHistory } from './contractor-history';
import { ProjectTabs } from './project-tabs';
import { RankingDialog } from './ranking-dialog';
import { ContractorUses } from './uses';

/** Beside the contractor's label: the ranking to choose from. */
function ContractorChoice({ form }: { form: RecordFormState }) {
  const say = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="text"
        startIcon={<Balance />}
        onClick={() => {
          setOpen(true);
        }}
        sx={{ '&.MuiButton-text': { height: 20, minHeight: 20, fontSize: textSize.dense } }}
      >
        {say('RANK_OPEN')}
      </Button>
      {open && (
        <RankingDialog
          onClose={() => {
            setOpen(false);
          }}
          onChoose={(id) => {
            form.setValue('contractor', id, { shouldDirty: true });
            form.leave('contractor');
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** The way to the ranking, and what is in force about the one that is chosen. */
function aroundContractor(form: RecordFormState): Around {
  const contractor = form.typed['contractor'];
  return {
    beside: <ContractorChoice form={form} />,
    ...(typeof contractor === 'string' &&
      contractor !== '' && { hint: <ContractorUses contractor={contractor} /> }),
  };
}

/** 资料 of a project: its form among the project's other places; further stations stand below it. */
export function ProjectFormScreen() {
  const parts: FormParts = {
    tabs: ({ record }) => record.id !== null && <ProjectTabs id={record.id} at="form" />,
    owned: (noun) => noun === 'projectStation',
    aside: (form) => <ContractorHistory contractor={form.typed['contractor']} />,
    around: (form, field) => (field === 'contractor' ? aroundContractor(form) : {}),
  };
  return <FormScreen noun="project" parts={parts} />;
}

/**
 * An institution's form; what is in force about it as a contractor stands beside its name, what it
 * has done so far at the right.
 */
export function InstitutionFormScreen() {
  const parts: FormParts = {
    sub: ({ record }) => record.id !== null && <ContractorUses contractor={record.id} />,
    aside: ({ record }) => <ContractorHistory contractor={record.id ?? ''} />,
  };
  return <FormScreen noun="institution" parts={parts} />;
}
