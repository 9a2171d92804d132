'use client'
import { UserPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { createUser } from '@/app/(workbench)/admin/actions'
import { RoleField } from '@/app/(workbench)/admin/_components/role-field'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { Role } from '@/lib/schemas/role'

export function AddUser() {
  const t = useTranslations('admin.add')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="primary" icon={UserPlus} onClick={() => setOpen(true)}>
        {t('title')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('title')}>
        <AddUserForm onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function AddUserForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations('admin')
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const [role, setRole] = useState<Role>('REVIEWER')
  const [fields, setFields] = useState({ name: '', email: '', password: '' })
  const bind = (name: keyof typeof fields) => ({
    name,
    label: t(`columns.${name}`),
    value: fields[name],
    error: fieldError(failure, name),
    onChange: (event: { target: { value: string } }) => setFields((all) => ({ ...all, [name]: event.target.value })),
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    const password = fields.password === '' ? null : fields.password
    void submit(
      () => createUser({ ...fields, role, password }),
      () => {
        notify({ text: t('add.done', { name: fields.name }) })
        onDone()
      },
    )
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <TextField {...bind('name')} autoComplete="off" required />
      <TextField {...bind('email')} type="email" autoComplete="off" required />
      <RoleField value={role} onChange={setRole} />
      <TextField {...bind('password')} type="password" autoComplete="new-password" hint={t('add.passwordHint')} />
      <SubmitButton isBusy={isBusy} className="justify-self-end">
        {t('add.submit')}
      </SubmitButton>
    </form>
  )
}
