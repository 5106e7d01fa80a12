import { createFileRoute } from '@tanstack/react-router';
import { UnitPage } from '../features/organisations/unit-page.tsx';

export const Route = createFileRoute('/units/$unit')({ component: UnitPage });
