/**
 * Places that open Indonesian datelines. Needed only where nothing else tells a place from the sentence behind it
 * (`Liputan6.com, JakartaBank sentral …`, `Jakarta - …`): Indonesian provinces and cities, and foreign capitals.
 */
const NAMES = `Aceh|Ambon|Badung|Balikpapan|Bali|Banda Aceh|Bandar Lampung|Bandung|Bandung Barat|Bangkalan|Banjar|Banjarbaru|Banjarmasin|Banjarnegara|Bantul|Banten|Banyumas|Banyuwangi|Batam|Batang|Batu|Bekasi|Bengkulu|Bima|Binjai|Blitar|Blora|Bogor|Bojonegoro|Bondowoso|Boyolali|Brebes|Bukittinggi|Ciamis|Cianjur|Cikarang|Cilacap|Cilegon|Cimahi|Cirebon|Demak|Denpasar|Depok|Dumai|Ende|Flores|Garut|Gianyar|Gorontalo|Gresik|Gunungkidul|Indramayu|Jakarta|Jakarta Barat|Jakarta Pusat|Jakarta Selatan|Jakarta Timur|Jakarta Utara|Jambi|Jawa Barat|Jawa Tengah|Jawa Timur|Jayapura|Jember|Jepara|Jombang|Kalimantan Barat|Kalimantan Tengah|Kalimantan Timur|Karanganyar|Karawang|Kebumen|Kediri|Kendal|Kendari|Klaten|Kudus|Kulon Progo|Kuningan|Kupang|Labuan Bajo|Lamongan|Lampung|Lombok|Lombok Timur|Lumajang|Madiun|Magelang|Magetan|Majalengka|Makassar|Malang|Maluku|Mamuju|Manado|Manggarai|Manokwari|Mataram|Medan|Merauke|Mojokerto|Nganjuk|Ngawi|Nusantara|Pacitan|Padang|Palangka Raya|Palembang|Palu|Pamekasan|Pangandaran|Pangkalpinang|Papua|Parepare|Pasuruan|Pati|Payakumbuh|Pekalongan|Pekanbaru|Pemalang|Ponorogo|Pontianak|Poso|Probolinggo|Purbalingga|Purwakarta|Purwokerto|Purworejo|Raja Ampat|Rembang|Riau|Salatiga|Samarinda|Sampang|Semarang|Serang|Sidoarjo|Sikka|Singkawang|Situbondo|Sleman|Solo|Sorong|Sragen|Subang|Sukabumi|Sukoharjo|Sulawesi Selatan|Sumatera Barat|Sumatera Utara|Sumbawa|Sumedang|Sumenep|Surabaya|Surakarta|Tabanan|Tangerang|Tangerang Selatan|Tanjungpinang|Tarakan|Tasikmalaya|Tegal|Temanggung|Ternate|Tuban|Tulungagung|Ubud|Wonogiri|Wonosobo|Yogyakarta|Abu Dhabi|Amman|Amsterdam|Ankara|Athena|Athens|Baghdad|Bangkok|Barcelona|Beijing|Beirut|Berlin|Bern|Brasilia|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Caracas|Damaskus|Damascus|Den Haag|Dhaka|Dili|Doha|Dubai|Dublin|Gaza|Geneva|Hanoi|Havana|Helsinki|Hong Kong|Islamabad|Istanbul|Jeddah|Jenewa|Kabul|Kairo|Khartoum|Kolombo|Kopenhagen|Kuala Lumpur|Kyiv|Lisbon|London|Los Angeles|Madinah|Madrid|Makkah|Manila|Mekah|Mekkah|Mexico City|Milan|Moskow|Moscow|Mumbai|Naypyidaw|New Delhi|New York|Oslo|Ottawa|Paris|Phnom Penh|Praha|Pretoria|Pyongyang|Ramallah|Riyadh|Roma|Rome|San Francisco|Sanaa|Seoul|Shanghai|Singapura|Singapore|Stockholm|Sydney|Taipei|Teheran|Tehran|Tel Aviv|Tokyo|Tripoli|Tunis|Vatikan|Vientiane|Warsaw|Washington|Washington DC|Wellington|Wina|Yangon|Yerusalem|Zurich`

const places = new Map<string, string[]>()
for (const name of NAMES.split('|')) {
  const opening = name.slice(0, 3).toLowerCase()
  places.set(
    opening,
    [...(places.get(opening) ?? []), name].sort((a, b) => b.length - a.length),
  )
}

/** The length of the known place that a text begins with, upper case or not; 0 when it begins with none. */
export function placeLengthAt(text: string): number {
  for (const name of places.get(text.slice(0, 3).toLowerCase()) ?? []) {
    const head = text.slice(0, name.length)
    if (head !== name && head !== name.toUpperCase()) continue
    // `Bali` must not be found in `Balikpapan` nor `Solo` in `Solois`; a glued capital is another word.
    if (!/^\p{Ll}/u.test(text.slice(name.length, name.length + 1))) return name.length
  }
  return 0
}
