/** What everybody knows of an outlet: where it publishes, what it calls itself, whose it is. */
export interface KnownOutlet {
  readonly name: string
  /** Lower case, subdomains included; the first is its own. No two outlets share one. */
  readonly domains: readonly string[]
  /** Other names under which it is credited; such as differ by `.com`, `.id` or case need no mention. */
  readonly names?: readonly string[]
  /** How it signs in datelines, as the extraction of texts reads them. */
  readonly signs?: readonly string[]
  readonly owner?: string
  /** A wire agency, from which other outlets take stories. */
  readonly isWire?: true
}
