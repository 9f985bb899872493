/** Postal codes of the states of the United States and the provinces of Canada, by name. */
export const stateCodes: ReadonlyMap<string, string> = new Map(
  `Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|
   Florida FL|Georgia GA|Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|
   Louisiana LA|Maine ME|Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|
   Missouri MO|Montana MT|Nebraska NE|Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|
   New York NY|North Carolina NC|North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|Pennsylvania PA|
   Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX|Utah UT|Vermont VT|
   Virginia VA|Washington state WA|West Virginia WV|Wisconsin WI|Wyoming WY|
   Alberta AB|British Columbia BC|Manitoba MB|New Brunswick NB|Newfoundland NL|Nova Scotia NS|
   Ontario ON|Prince Edward Island PE|Quebec QC|Saskatchewan SK|Yukon YT|Northwest Territories NT|
   Nunavut NU`
    .split('|')
    .map((entry) => entry.trim())
    .map((entry) => [entry.slice(0, -3), entry.slice(-2)] as const),
);
