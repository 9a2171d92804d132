/**
 * The bookmark's program: opens Kutip beside the page that is being read and, when Kutip says that it is ready, hands it
 * that page. It holds no secret: whoever runs it must be signed in to Kutip in the same browser.
 */
export const toBookmarklet = (origin: string): string => {
  const home = JSON.stringify(origin)
  const program = [
    `const o=${home},w=open(o+'/import/received','kutip')`,
    `const f=e=>{if(e.source!==w||e.origin!==o||e.data!=='kutip-ready')return`,
    `removeEventListener('message',f)`,
    `w.postMessage({kutip:1,url:location.href,title:document.title,html:document.documentElement.outerHTML},o)}`,
    `addEventListener('message',f)`,
  ].join(';')
  return `javascript:(()=>{${program}})()`
}
