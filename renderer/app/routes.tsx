import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { DeskScreen } from '../screens/desk';
import { ImportScreen } from '../screens/import';
import { FormScreen, ListScreen, StationsScreen } from '../screens/records';

const StatisticsScreen = lazy(async () => ({ default: (await import('../screens/statistics')).StatisticsScreen }));
const EvaluationScreen = lazy(async () => ({ default: (await import('../screens/evaluation')).EvaluationScreen }));
const SubmissionScreen = lazy(async () => ({ default: (await import('../screens/submission')).SubmissionScreen }));
const ReceiveScreen = lazy(async () => ({ default: (await import('../screens/receive')).ReceiveScreen }));
const SettingsScreen = lazy(async () => ({ default: (await import('../screens/settings')).SettingsScreen }));

/** Where every address leads. */
export function ScreenRoutes() {
  return (
    <Routes>
      <Route path="/" element={<DeskScreen />} />
      <Route path="/stations" element={<StationsScreen />} />
      <Route path="/stations/:id" element={<FormScreen noun="station" />} />
      <Route path="/people" element={<ListScreen noun="person" />} />
      <Route path="/people/:id" element={<FormScreen noun="person" />} />
      <Route path="/institutions" element={<ListScreen noun="institution" />} />
      <Route path="/institutions/:id" element={<FormScreen noun="institution" />} />
      <Route path="/projects" element={<ListScreen noun="project" />} />
      <Route path="/projects/:id" element={<FormScreen noun="project" />} />
      <Route path="/evaluation" element={<EvaluationScreen />} />
      <Route path="/statistics" element={<StatisticsScreen />} />
      <Route path="/submission" element={<SubmissionScreen />} />
      <Route path="/receive" element={<ReceiveScreen />} />
      <Route path="/settings" element={<SettingsScreen />} />
      <Route path="/import" element={<ImportScreen />} />
      <Route path="*" element={<Navigate to="/" replace />} />
    </Routes>
  );
}
