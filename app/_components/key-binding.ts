/** One key of a page and what it does there. */
export interface KeyBinding {
  /** As `KeyboardEvent.key` gives it: 'j', 'Enter', '?'. */
  readonly key: string
  readonly label: string
  readonly run: () => void
}

const OFF_KEY = 'kutip-keys-off'

export const areKeysOff = (): boolean => localStorage.getItem(OFF_KEY) === '1'
export const setKeysOff = (isOff: boolean): void => localStorage.setItem(OFF_KEY, isOff ? '1' : '0')
