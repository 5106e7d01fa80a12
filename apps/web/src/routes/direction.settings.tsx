import { createFileRoute } from '@tanstack/react-router';
import { DirectionSettingsPage } from '../features/direction/settings-page.tsx';

export const Route = createFileRoute('/direction/settings')({ component: DirectionSettingsPage });
