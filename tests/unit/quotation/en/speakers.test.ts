import { describe, expect, it } from 'vitest'
import { ENGLISH } from '@/lib/quotation/en/english'
import { readSpeakers } from '../read-attributions'

const cases: readonly (readonly [rule: string, text: string, ...expected: (string | null)[]])[] = [
  [
    '"it" is nobody who has a name',
    'Councilman Barry Truscott said the road was shut.\nA study appeared in May. It warned of “a slow decline.”',
    'Barry Truscott | person | Councilman',
    null,
  ],
  [
    '"it" is the body that spoke last',
    'The Foresters Union said the ban was unlawful. “We will sue,” it said.',
    'The Foresters Union | organization',
    'The Foresters Union | organization',
  ],
  [
    '"he" is not the woman who spoke last',
    'Judge Carla Benitez set bail. “Stay away from the bakery,” Benitez told Brian Colby.\n“Yes, Your Honor,” he replied.',
    'Carla Benitez | person | Judge',
    'Brian Colby | person',
  ],
  [
    'a pronoun says which of two namesakes a surname meant',
    'Brian Colby, 41, was charged on Monday. Denise Colby said she was sad. “Pay her back,” Judge Carla Benitez told Colby. “I will,” he said.',
    'Denise Colby | person',
    'Carla Benitez | person | Judge',
    'Brian Colby | person',
  ],
  [
    'nobody, where only women were named before "he"',
    'Margaret Oake said the dam was safe.\n“It will break,” he said.',
    'Margaret Oake | person',
    null,
  ],
  [
    'a form of address tells more than a name',
    'Mr. Dana Quill said the dam was safe. Ms. Robin Oake nodded.\n“It will break,” he said.',
    'Dana Quill | person',
    'Dana Quill | person',
  ],
  [
    'a relative clause is not who speaks',
    'A former employee, who spoke on condition of anonymity, said managers had lied.\n“It was known,” the former employee said.',
    'A former employee | anonymous',
    'A former employee | anonymous',
  ],
  [
    'the governor is not the superintendent',
    'Superintendent Mark Hollis said the bond was small.\n“It is a burden,” the governor said.',
    'Mark Hollis | person | Superintendent',
    'the governor | anonymous',
  ],
  [
    'the union is not the council',
    'The Harbor Council said the dock was closed.\n“We will not stop,” the union said.',
    'The Harbor Council | organization',
    'the union | organization',
  ],
  [
    'a paper is no person',
    'Sen. Lydia Marsh was silent. According to the audit, 14 invoices were lost.',
    'the audit | document',
  ],
  [
    'a thing without a place in any table is no person',
    'Mark Hollis said the bond was small.\nAccording to the spreadsheet, 14 invoices were lost.',
    'Mark Hollis | person',
    'the spreadsheet | anonymous',
  ],
  [
    'a shadow minister does not hold the office',
    'The health secretary denied that wards would close.\nThe shadow health secretary, Anneka Dhillon, said he had lied.',
    'The health secretary | anonymous',
    'Anneka Dhillon | person | shadow health secretary',
  ],
  [
    'a police chief is a person',
    'Police Chief Al Novak said the roads were closed.',
    'Al Novak | person | Police Chief',
  ],
  [
    'the name behind a second description',
    'The group’s chairman, retired surgeon Milan Dorsk, said the ban was absurd.',
    'Milan Dorsk | person | retired surgeon',
  ],
  [
    'a surname behind a form of address is that of the namesake',
    'Edith Marlowe, 81, said guests came for silence. Toby Marlowe, who runs the hotel, said he backed the plan. Mrs Marlowe frowned. “He will learn,” she said.',
    'Edith Marlowe | person',
    'Toby Marlowe | person',
    'Edith Marlowe | person',
  ],
  [
    'an office named with its place is nobody else’s',
    'Rosa Quill said the plan was bad. In a letter, the bishop of Kelsby wrote: “Islands are fragile.”',
    'Rosa Quill | person',
    'the bishop of Kelsby | anonymous',
  ],
  [
    'a subject that no cue follows keeps the words behind its colon',
    'Faisal Rahim said it was done.\nHis brother Nadim, 45, who runs the bakery, scowled: “Nothing is done until it is done.”',
    'Faisal Rahim | person',
    'Nadim | person',
  ],
  [
    'where somebody works ends the name',
    'Analyst Joan Petrov at Cobalt Research wrote that the stock was dear.',
    'Joan Petrov | person | Analyst',
  ],
  [
    'an office in small letters before the name brings its bearer in',
    'Rosa Quill said nobody warned her. Village head Pak Slamet Riyadi nodded. “We went door to door,” he said.',
    'Rosa Quill | person',
    'Slamet Riyadi | person | Village head',
  ],
  [
    'who is asked about is not who answers',
    'Lindsay Orr told reporters that it was late. Asked if Harlan Voss would go, she said, “No.”',
    'Lindsay Orr | person',
    'Lindsay Orr | person',
  ],
  [
    'what stands behind an inverted verb may be a clause',
    'One nurse, who has left since, said staff were afraid.\n“You never complained,” she said.',
    'One nurse | anonymous',
    'One nurse | anonymous',
  ],
  [
    'the holder named since the last words, not another who spoke them',
    'Confederation president Halim Ikram said it was late. President Pramono Subandi walked in. The President also said that it was fair.',
    'Halim Ikram | person | Confederation president',
    'Pramono Subandi | person | President',
  ],
  [
    'a member is a person',
    'Halim Ikram said it was late.\nHouse Commission member Netty Prasetya asked the ministry to wait. “Do not let it drag,” the lawmaker said.',
    'Halim Ikram | person',
    'Netty Prasetya | person | House Commission member',
    'Netty Prasetya | person | House Commission member',
  ],
  [
    'several people are not "she"',
    'Rosa Quill ran the office. Civic leaders said the dam would hold. “It will break,” she said.',
    'Civic leaders | anonymous',
    'Rosa Quill | person',
  ],
  ['an Indonesian form of address', 'Pak Darmo said the budget was small.', 'Darmo | person'],
]

describe('who speaks in English news', () => {
  it.each(cases.map(([rule, text, ...expected]) => ({ rule, text, expected })))('$rule', ({ text, expected }) => {
    expect(readSpeakers(text, ENGLISH)).toEqual(expected)
  })
})
