// Vendors' packages that ship no types.
declare module 'quill-1' {
  export { default } from 'quill'
}
