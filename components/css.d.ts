// Style sheets that are imported as text.
declare module '*.css?inline' {
  const css: string
  export default css
}
declare module '*.css'
