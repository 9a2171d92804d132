export { default } from '@/app/(workbench)/(desk)/loading'
