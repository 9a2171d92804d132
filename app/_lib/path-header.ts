/** Request header by which the proxy tells pages their own address, which Next keeps from server components. */
export const PATH_HEADER = 'x-kutip-path'
