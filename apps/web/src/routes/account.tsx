import { createFileRoute } from '@tanstack/react-router';
import { AccountPage } from '../features/identity/account-page/account-page.tsx';

export const Route = createFileRoute('/account')({ component: AccountPage });
