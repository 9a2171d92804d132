'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { changeRole, deactivateUser, reactivateUser } from '@/app/(workbench)/admin/actions'
import { PasswordForm } from '@/app/(workbench)/admin/_components/password-form'
import { RoleField } from '@/app/(workbench)/admin/_components/role-field'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { Notice } from '@/app/_components/notice'
import { StateMark } from '@/app/_components/state-mark'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { UserView } from '@/lib/server/users/user-view'

/** Everybody of the newsroom. A change of role, password or account ends that person's sessions at once. */
export function UserTable({ users, ownId }: { users: readonly UserView[]; ownId: string | null }) {
  const t = useTranslations('admin')
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const [withNewPassword, setWithNewPassword] = useState<UserView | null>(null)
  const accountOf = ({ id, version }: UserView) => ({ userId: id, version })
  return (
    <div className="grid gap-3">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <Table isStacking caption={t('title')}>
        <TableHead>
          <HeadCell>{t('columns.name')}</HeadCell>
          <HeadCell>{t('columns.email')}</HeadCell>
          <HeadCell>{t('columns.role')}</HeadCell>
          <HeadCell>{t('columns.state')}</HeadCell>
          <HeadCell>{t('columns.since')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('columns.actions')}</span>
          </HeadCell>
        </TableHead>
        <TableBody>
          {users.map((user) => (
            <Row key={user.id}>
              <Cell className="whitespace-nowrap">
                {user.name} {user.id === ownId && <span className="text-muted">{t('you')}</span>}
              </Cell>
              <Cell isWide className="break-all">
                {user.email}
              </Cell>
              <Cell className="min-w-36">
                <RoleField
                  isLabelHidden
                  value={user.role}
                  isDisabled={isBusy || user.id === ownId || !user.isActive}
                  onChange={(role) => void submit(() => changeRole({ ...accountOf(user), role }))}
                />
              </Cell>
              <Cell>
                <StateMark
                  state={user.isActive ? 'confirmed' : 'withdrawn'}
                  word={t(user.isActive ? 'open' : 'closed')}
                />
              </Cell>
              <Cell label={t('columns.since')} className="text-muted">
                <Time value={user.createdAt} isBrief />
              </Cell>
              <Cell isWide>
                <span className="flex gap-1 lg:justify-end">
                  {user.isActive && (
                    <Button size="small" look="quiet" onClick={() => setWithNewPassword(user)}>
                      {t('password.title')}
                    </Button>
                  )}
                  {user.id !== ownId && (
                    <Button
                      size="small"
                      look="quiet"
                      isBusy={isBusy}
                      onClick={() =>
                        void submit(() =>
                          user.isActive ? deactivateUser(accountOf(user)) : reactivateUser(accountOf(user)),
                        )
                      }
                    >
                      {t(user.isActive ? 'close' : 'reopen')}
                    </Button>
                  )}
                </span>
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <Dialog isOpen={withNewPassword !== null} onClose={() => setWithNewPassword(null)} title={t('password.title')}>
        {withNewPassword && <PasswordForm user={withNewPassword} onDone={() => setWithNewPassword(null)} />}
      </Dialog>
    </div>
  )
}
