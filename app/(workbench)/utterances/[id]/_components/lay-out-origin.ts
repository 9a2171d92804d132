import { Graph, layout } from '@dagrejs/dagre'
import type { OriginNode, OriginView } from '@/lib/server/utterances/find-origin'

export const NODE_WIDTH = 140
export const NODE_HEIGHT = 44
/** More nodes than these are a thicket: the table has them all. */
const MOST_NODES = 40

export interface PlacedNode extends OriginNode {
  /** Its middle. */
  readonly x: number
  readonly y: number
}

/** Words that flowed from a source to who took them. */
export interface PlacedLink {
  readonly source: PlacedNode
  readonly target: PlacedNode
  readonly isStated: boolean
}

export interface OriginPicture {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
  /** Articles that are in the table only. */
  readonly left: number
}

/**
 * Where does each article stand in the picture? Sources to the left of who took from them, and of those in one column
 * the earlier higher (Sugiyama layout by dagre). What is linked comes first where not all have room.
 */
export const layOutOrigin = ({ nodes, links }: OriginView): OriginPicture => {
  const idOf = (to: OriginView['links'][number]['to']): string => ('name' in to ? to.name : to.quotationId)
  const linked = new Set(links.flatMap(({ from, to }) => [from, idOf(to)]))
  const ordered = [...nodes].sort(
    (a, b) => Number(linked.has(b.id)) - Number(linked.has(a.id)) || timeOf(a) - timeOf(b),
  )
  const shown = ordered.slice(0, MOST_NODES)
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 12, ranksep: 36, marginx: 2, marginy: 2 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of shown) graph.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT })
  const drawn = links.filter(({ from, to }) => graph.hasNode(from) && graph.hasNode(idOf(to)))
  // Words flow from the source to who took them.
  for (const { from, to } of drawn) graph.setEdge(idOf(to), from)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const placed = byTime(
    shown.map((node) => {
      const { x, y } = graph.node(node.id)
      return { ...node, x, y }
    }),
  )
  const placeOf = new Map(placed.map((node) => [node.id, node]))
  return {
    ...{ width, height },
    nodes: placed,
    links: drawn.flatMap(({ from, to, basis }): PlacedLink[] => {
      const [source, target] = [placeOf.get(idOf(to)), placeOf.get(from)]
      return source && target ? [{ source, target, isStated: basis === 'stated' }] : []
    }),
    left: nodes.length - shown.length,
  }
}

/** Of one column the earlier stands higher; what is known only by name comes before all. */
const byTime = (nodes: readonly PlacedNode[]): PlacedNode[] => {
  const columns = new Map<number, PlacedNode[]>()
  for (const node of nodes) columns.set(node.x, [...(columns.get(node.x) ?? []), node])
  return [...columns.values()].flatMap((column) => {
    const heights = column.map(({ y }) => y).sort((a, b) => a - b)
    return [...column]
      .sort((a, b) => timeOf(a) - timeOf(b))
      .map((node, index) => ({ ...node, y: heights[index] ?? node.y }))
  })
}

const timeOf = ({ publishedAt }: OriginNode): number => publishedAt?.getTime() ?? 0
