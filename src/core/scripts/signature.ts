/** How an e-mail ends: the name, and where the owner is best reached. J6 */
export const signature = `{{ owner.name | blank: "your name" }}{% if owner.headline %}
{{ owner.headline }}{% endif %}{% if owner.phone %}
{{ owner.phone }}{% endif %}{% if owner.email %}
{{ owner.email }}{% endif %}`;

/** A voicemail says the number twice, slowly. T2 J7 */
export const numberTwice =
  'My number is {{ owner.phone | blank: "your number" }}. Once more: {{ owner.phone | blank: "your number" }}.';
