/** "a su país": the ways back. */
const WAYS_HOME = ['a', 'hacia', 'para', 'rumbo a', 'a bordo ~ hacia']
  .flatMap((way) =>
    (
      'su país|sus países|su patria|sus patrias|su tierra|su lugar de origen|sus lugares de origen|su país de origen|sus países de origen|sus naciones|sus respectivos países|' +
      'los países de origen|país de origen|casa|su nación|sus comunidades|sus hogares|otro país|terceros países|un tercer país|un país vecino|sus lugares|el país de origen|los suyos'
    )
      .split('|')
      .map((goal) => `${way} ${goal}`),
  )
  .join('|');

const PENAL =
  'antecedentes penales|antecedentes|antecedentes policiales|antecedentes criminales|antecedentes delictivos|antecedentes judiciales|condenas|condenas penales|condena|condena penal|condena firme|historial delictivo|historial criminal|historial penal|cuentas pendientes con la justicia|causas penales|pasado delictivo|pasado criminal|prontuario|ficha policial|registro penal|registros penales|causa penal|causas pendientes|delitos|delito|cargos penales|ficha penal|sentencias penales|hoja penal|historial judicial';

const NO_PENAL = [
  'sin',
  'no tengan',
  'no tenga',
  'carezcan de',
  'carezca de',
  'libres de',
  'libre de',
  'no tienen',
  'no tuvieran',
  'no registren',
  'no arrastren',
  'limpios de',
]
  .flatMap((lead) => PENAL.split('|').map((record) => `${lead} ${record}`))
  .join('|');

const perEach = (nouns: string): string =>
  nouns
    .split(' ')
    .flatMap((noun) => [`por ${noun}`, `por cada ${noun}`])
    .join('|');

/**
 * Spanish nouns and phrases by what they mean here, under the same names as the English ones. The second part of a row, after ` / `,
 * are words that stay as they are; plurals are made of the first part, and an `@` stands for both genders.
 */
export const SPANISH_NOUNS: Readonly<Record<string, string>> = {
  people:
    'migrante|inmigrante|deportad@|persona|hombre|mujer|ciudadan@|individuo|detenid@|pres@|reclus@|intern@|convict@|solicitante de asilo|solicitante|refugiad@|criminal|extranjer@|pasajer@|viajer@|expulsad@|trasladad@|repatriad@|retornad@|devuelt@|adult@|menor|niñ@|familia|adolescente|joven|pareja|huésped|varón|hij@|penad@|condenad@|sentenciad@|indocumentad@|peticionari@|náufrag@|desplazad@|recién llegad@|beneficiari@|asilad@|evacuad@|transferid@|acogid@|connacional|residente|ocupante|reo|delincuente|pandiller@|prisioner@|nacional|rechazad@|apátrida|alojad@|remitid@|enviad@|compatriota|alma|afectad@|foráne@|forastero|embarazada|mexicano|reconducid@|demandante de asilo|aspirante|candidat@|anciano|bebé / gente|quienes|otros|otras|de ellos|de ellas|seres humanos|nacionales de terceros países|no nacionales|cualquiera|de los trasladados',
  transfers: 'traslado|devolución|expulsión|deportación|retorno|repatriación',
  moved:
    'deportad@|expulsad@|trasladad@|repatriad@|retornad@|devuelt@|evacuad@|reconducid@|recién llegad@|transferid@|remitid@|viajer@|pasajer@',
  group: 'grupo|contingente|tanda|remesa|partida|lote|cupo|avión|oleada|conjunto|tandas|comitiva|puñado|cohorte',
  deal: 'acuerdo|convenio|memorando|memorándum|tratado|pacto|protocolo|arreglo|entendimiento|contrato|compromiso|alianza|concierto|canje de notas|intercambio de notas|plan|esquema|programa|trato|mecanismo|sistema|instrumento|texto|documento|carta de intención|carta de intenciones|proyecto|papel|firma|marco|política|declaración|convención|iniciativa|entente|componenda / lo pactado|lo convenido|lo acordado|nada de eso',
  instrument:
    'acuerdo|convenio|memorando|memorándum|tratado|pacto|protocolo|arreglo|entendimiento|contrato|compromiso|canje de notas|intercambio de notas|trato|instrumento|carta de intención|carta de intenciones|convención|marco|papel|alianza|declaración conjunta / lo pactado|lo convenido|lo acordado|nada de eso|documento alguno|papel alguno|papeles que firmar',
  text: 'texto|documento|acuerdo|memorando|memorándum|tratado|protocolo|contrato|anexo|instrumento|pacto|convenio|carta de intención|carta de intenciones|papel|borrador|canje de notas|compromiso / lo pactado|lo convenido|lo acordado|términos|cláusulas|contenido',
  secret:
    '/ secreto|secreta|secretos|en secreto|reserva|bajo reserva|reservado|reservada|confidencial|confidenciales|confidencialidad|clasificado|clasificada|bajo llave|no vinculante|vinculante|tachado|tachada|sin publicar|inédito|no es público|hecho público|pública|público|publicado|publicada|publicación|gaceta|diario oficial|boletín oficial|registro federal|transparencia|desclasificado|verbal|de palabra|apretón de manos|sin firma|folio|folios|páginas|dos páginas|tres páginas|cuatro páginas|tachones|bajo siete llaves|acceso a la información|divulgado|divulgue|hermetismo|bajo sello|canje de notas|intercambio de notas|no requiere|ejecutivo internacional|una llamada|letra pequeña',
  offer: 'oferta|propuesta|ofrecimiento',
  criminals: `criminal|delincuente|convict@|penad@|reo|pandiller@|sentenciad@|maleante / ${PENAL}|condenados|condenadas|condenado|presos condenados|personas condenadas|hayan sido condenados|haya sido condenado|hayan delinquido|haya delinquido|haber delinquido|problemas con la justicia|deudas con la justicia|criminalidad|conducta delictiva|pisado una cárcel`,
  clean: `/ ${NO_PENAL}|historial limpio|expediente limpio|registro limpio|antecedentes limpios|no hayan sido condenados|no haya sido condenado|nunca condenados|sin condena alguna|sin ningún antecedente|sin antecedente alguno|sin antecedente|sin cuentas pendientes|sin deudas con la justicia|récord limpio`,
  severe:
    '/ violentos|violento|peligrosos|peligroso|peligrosa|graves|grave|terrorismo|terroristas|terrorista|crímenes de guerra|sexuales|sexual|asesinato|homicidio|homicidios|pandillas|pandilla|maras|narcotráfico|drogas|extremismo|crimen organizado|violación|violaciones|trata|buscados|interpol|seguridad nacional|sangre',
  asylum:
    'solicitante de asilo|solicitante de refugio|solicitante de protección|demandante de asilo|peticionari@ de asilo|refugiad@|solicitud de asilo|petición de asilo|asilad@|aspirante a refugiado / el asilo|buscan asilo|pedir asilo|solicitar asilo|busca asilo|refugio político|pidieron asilo|piden asilo|pidan asilo|soliciten asilo|solicitaron asilo|buscan asilo|busquen asilo|protección internacional|estatuto de refugiado|solicitantes rechazados',
  minors:
    'menor|niñ@|adolescente|bebé|infante|hij@|familia|menor de edad / menores|familias con niños|familias con hijos|familias con menores|no acompañados|menores de dieciocho|menores de 18|edad escolar',
  alone:
    '/ no acompañados|no acompañado|no acompañadas|sin acompañar|sin compañía|solos|sin sus padres|sin padres|sin familia|sin adultos|sin acompañante|sin tutor|por su cuenta|separados de sus padres|viajen solos',
  residents:
    'residente|residente legal|residente permanente|titular de residencia / residencia permanente|residencia legal|papeles en regla|tarjeta verde|tarjetas verdes|permiso de residencia|permisos de residencia|residentes con papeles|residentes con papeles en regla',
  citizens:
    'ciudadan@|nacional|compatriota|connacional / nacionalidad|pasaporte|ciudadanía|pasaporte estadounidense|propios ciudadanos|propios nacionales|naturales',
  serving:
    '/ cumplen condena|cumplan condena|cumpliendo condena|cumplir condena|cumplen pena|purgan pena|purgan condena|purguen condena|purgar condena|presos|presas|reclusos|reclusas|reos|internos|encarcelados|encarceladas|tras las rejas|prisioneros|penados|población penal|condena|celdas|presos condenados|extinguen condena|extinguir condena|plazas penitenciarias|plazas de prisión|cárceles|celda',
  jail: 'cárcel|prisión|penal|presidio|cuartel|celda|centro de detención|centro penitenciario|centro de internamiento|calabozo|penitenciaría|reclusorio|megacárcel|centro penal|base militar|campamento militar|recinto militar|unidad aislada|módulo|instalación militar|barracón / máxima seguridad|bajo llave|tras las rejas|entre rejas|bajo custodia|en prisión|encerrados|encerradas|recluidos|recluidas|encarcelados|encarceladas|privados de libertad|privadas de libertad|privación de libertad|encierro|reclusión|detención|detenciones|internamiento|cautiverio|arresto|incomunicados|incomunicadas|retenidos|retenidas|aislamiento|rejas|candado|candados|bajo arresto|en custodia|encadenados',
  place:
    'centro|campamento|cárcel|prisión|hotel|albergue|refugio|complejo|base|penitenciaría|cuartel|edificio|instalación|recinto|penal|hostal|residencia|motel|estación|hospedaje|villa|campo|pabellón|casa|convento|escuela|finca|nave|módulo|barracón|dormitorio|apartamento|piso|celda|celdas|contenedor|isla|aldea|unidad|sede|hacienda',
  free: '/ libres|libre|en libertad|libertad de movimiento|libremente|puertas abiertas|abierto|abierta|entrar y salir|salir cuando|huéspedes|sin candados|sin guardias|puede salir|pueden salir|no hay rejas|régimen abierto|no son presos|no están presos|no están detenidos|no es una cárcel|no hay presos|sin encierro|sin rejas',
  leaveFree:
    '/ libertad de movimiento|libertad de movimientos|libremente|podrán salir|podrá salir|podrían salir|pueden entrar|podían entrar|puede irse|pueden irse cuando|entrar y salir|entran y salen|entra y sale|salir cuando|salen cuando|puertas abiertas|puerta abierta|régimen abierto|en régimen abierto|son libres de|libres de irse|circular libremente|libres|entra libre|en libertad|pueden salir|puede salir|podían salir|pueden marcharse|pueden irse',
  notJailed:
    '/ no hay presos|no son presos|no están presos|no están detenidos|no están encerrados|no es una cárcel|no es una prisión|no hay rejas|no hay celdas|sin rejas|sin candados|nadie está preso|nunca hubo encierro|no hubo encierro|no hay encierro|no hay detenidos|no hay reclusión|no son reclusos|no están recluidos|no están bajo llave|no hay candados|no hay detención|no están privados|no son prisioneros|no es un centro de detención|no se trata de una cárcel',
  money:
    '/ dinero|plata|fondos|pago|pagos|tarifa|aporte|aportes|aportación|ayuda económica|ayuda financiera|compensación|compensaciones|contraprestación|contraprestaciones|centavo|centavos|dólar|dólares|euro|euros|lempira|lempiras|quetzal|quetzales|peso|pesos|suma|sumas|monto|montos|subvención|donación|donativo|remuneración|retribución|incentivo|incentivos|presupuesto|factura|gasto|gastos|costo|costos|coste|costes|cheque|transferencia|desembolso|desembolsos|recursos|partida|céntimo|céntimos|duro|colón|colones|sol|soles|guaraní|guaraníes|libra|libras|cuota|financiación|financiamiento|beneficio económico|económica|precio|franco|chelín|chelines|billete|billetes|subsidio|crédito|préstamo|peaje|erario|anticipo|moneda|plata de por medio|corona|coronas|ugiya|dirham|dirhams',
  fee: '/ tarifa|aporte|aportación|contraprestación|pago|pagos|compensación|subvención|donación|suma|monto|ayuda económica|ayuda financiera|retribución|cuota|dinero|fondos|partida|precio|financiación|financiamiento|remuneración|desembolso|subsidio|canon|renta|anticipo|alquiler|paquete',
  cost: '/ gastos|costos|costes|gasto|costo|coste|factura|cuenta|cuentas|manutención|alojamiento|pasajes|pasaje|comida|billetes|transporte|operación|estancia|estadía|viaje|viajes|vuelos|sustento|comidas|atención|sanidad|viático|viáticos|logística|hospedaje|retornos|regreso',
  worth:
    '/ dotado con|dotada con|valorado en|valorada en|por valor de|por un monto de|por un total de|presupuesto de|donación de|aporte de|partida de|suma de|pago de|fondo de|monto de',
  cap: 'tope|techo|cupo|límite|máximo|cuota|contingente|topes / como máximo|a lo sumo|como mucho',
  places: 'plaza|cama|celda|cupo|puesto|lugar|litera|habitación|espacio / capacidad',
  flight:
    'vuelo|avión|aeronave|aparato|chárter|airbus|boeing|gulfstream|fokker|helicóptero|reactor|jet|avioneta|turbohélice|vuelo chárter|bimotor|cuatrimotor / hércules|c-17|c-130',
  airline:
    '/ de la compañía|de la aerolínea|operado por|operada por|operados por|fletado por|fletado a|fletada a|fletada por|explota la firma|explotado por|de la firma|compañía aérea|de la empresa|aerolínea',
  aircraftId: '/ matrícula|matriculado|registro|transpondedor|indicativo',
  flightHome: `/ ${WAYS_HOME}`,
  court:
    'corte|tribunal|juez|jueza|juzgado|sala|magistrad@|audiencia|tribunal supremo|corte suprema|tribunal constitucional|corte de constitucionalidad|sala constitucional / justicia',
  suit: 'demanda|recurso|hábeas corpus|apelación|querella|acción|impugnación|pleito|causa|denuncia|caso|acción popular|acción de inconstitucionalidad|recurso de amparo|medida cautelar|cautelar|sentencia|fallo|orden|auto|resolución|dictamen|vista|litigio|providencia|suspensión|tutela|escrito',
  verdict: 'sentencia|fallo|auto|resolución|dictamen|orden|providencia|medida cautelar|decisión|suspensión|medida|cautelar',
  legal:
    '/ demanda|demandas|recurso de amparo|acción de amparo|juicio de amparo|hábeas corpus|habeas corpus|acción popular|acción de inconstitucionalidad|recurso de inconstitucionalidad|medida cautelar|medidas cautelares|querella|impugnación|vía judicial|tribunales|litigio|recurso judicial|recurso ante|orden judicial|acción de tutela',
  abuse:
    'abuso|maltrato|violación|vulneración|golpiza|peligro|riesgo|daño|temor|amenaza|preocupación|inquietud|alarma|duda|objeción|crítica|advertencia|acusación|injusticia|crueldad|suicidio|hacinamiento|represalia|limbo|trampa|indignación|desaparición|extorsión|tortura / torturas|malos tratos|trato inhumano|persecución|devolución en cadena|no devolución|debido proceso|derechos humanos|derecho internacional|convención|derechos|inhumano|inhumanas|degradante|ilegal|ilegales|inconstitucional|arbitraria|arbitrario|arbitrarias|sin cargos|sin abogado|sin abogados|abogados|incomunicados|sin acceso|inseguro|inseguros|apátridas|racismo|vertedero|discriminación|condiciones|atención médica|hambre|explotación|en peligro|en riesgo|sin base legal|base legal|rendición de cuentas|desprotección|desprotegidos|vulnerables|trata|encadenados|esposados|a la fuerza|contra su voluntad|sin motivo|violencia|indefensión|garantías|opacidad|engaño|engañados|estigma|vida|salud mental|sin juicio|sin saber|crueles|cruel|xenofobia|impunidad|expuestas|expuestos|precariedad|patio trasero|depósito',
  grave:
    '/ vertedero|debido proceso|devolución en cadena|no devolución|tortura|torturas|torturados|malos tratos|inhumano|inhumanas|inhumanos|degradante|sin acceso a|sin base legal|hacinamiento|hacinados|ilegal|detención arbitraria|detenciones arbitrarias|sin cargos|derechos humanos|contra su voluntad|a la fuerza|en el limbo|limbo jurídico|limbo legal|apátridas|incomunicados|encadenados|esposados|no es parte de|no ha ratificado|no ha suscrito la convención|sin abogado|sin juicio',
  right:
    'derecho|abogad@|intérprete|traductor|escuela|clase|visita|visitante|recurso|garantía|salvaguarda|inspección|inspector|monitor|observador|defensor|audiencia|permiso de trabajo|permiso de residencia|permiso|visado|visa|control|llamada|vigilancia|mecanismo|entrevista|expediente|queja|psicólogo|cédula|trabajador social / acceso|atención médica|asistencia|asistencia legal|asistencia jurídica|sanidad|salud|educación|formación|capacitación|vivienda|comida|alojamiento|cruz roja|acnur|oim|voluntario|voluntaria|voluntariamente|voluntariedad|consentimiento|dignidad|digno|digna|humano|derechos humanos|caso por caso|uno por uno|expediente por expediente|de forma individual|individualmente|protección|estatuto|residencia|información|trato|buen trato|respeto|libertad|trabajo|empleo|trabajar|independiente|integración|supervisión|aprobación|veto|última palabra|revisión|evaluación|defensor público|techo|documentación|cursos|idioma|agua|condiciones dignas|convención de ginebra|asesoría|asesoramiento',
  bound:
    '/ parte de una|parte de un|parte de la|parte del|parte de su|parte de lo|forma parte|forman parte|se enmarca|se enmarcan|enmarcado|enmarcada|en el marco de|dentro de la campaña|dentro de una|más amplia|más amplio|campaña|estrategia|ofensiva|cruzada|en línea con|se suma a|se suman a|uno más de|se inscribe|se inscriben|cadena de|red de acuerdos|red de|serie de|ronda de|mosaico|política de|endurecimiento|deportaciones masivas|expulsiones masivas|es el último de|pieza de|engranaje',
  only: '/ solo|sólo|solamente|únicamente|exclusivamente|nada más que|siempre que|siempre y cuando|a condición de|con la condición|condición|condiciones|requisito|requisitos|criterio|criterios|salvo|excepto|únicos|a menos que|nadie más|con tal de que|limita|limitado|ciñe|circunscribe|reservado|reservada|reservadas|voluntarios|tan solo|no más que|deberán|deberá|mientras|acepten',
  eligible:
    '/ requisito|requisitos|siempre que|siempre y cuando|a condición de|con la condición|criterio|criterios|elegibles|elegible|condición|podrán acogerse|con tal de que|solo podrán|solo podrá|reservado|limitado a',
  health:
    '/ enfermos|enfermas|enfermo|enferma|enfermedad|enfermedades|embarazadas|embarazada|discapacidad|discapacitados|ancianos|ancianas|mayores|tuberculosis|contagiosa|contagiosas|cuidados médicos|mujeres|sanas|sanos|salud|sesenta|trastornos|gestantes|tratamiento médico',
  age: '/ edad|años de edad|mayores de|menores de',
  anyNation:
    '/ otras nacionalidades|cualquier nacionalidad|todas las nacionalidades|toda nacionalidad|distintas nacionalidades|diversas nacionalidades|diferentes nacionalidades|otros países|cualquier país|cualquier origen|cualquier procedencia|todas partes|otras naciones|cualquier parte|sin importar la nacionalidad|sin importar su nacionalidad|sin distinción de nacionalidad|sea cual sea su nacionalidad|sea cual fuere su nacionalidad|independientemente de su nacionalidad|varias nacionalidades|de donde sean|vengan de donde vengan|de cualquier pasaporte',
  transit: '/ puente|escala|tránsito|en tránsito|de paso|estación de paso|trampolín|parada|lugar de paso|antesala',
  safeThird: '/ tercer país seguro|tercer país|terceros países seguros|país seguro|capacidad de protección',
  talks:
    '/ conversaciones|negociaciones|negociación|diálogo|diálogos|en estudio|en discusión|sobre la mesa|contactos|tratativas|consultas|en conversaciones|en negociaciones',
  force:
    '/ en vigor|vigente|vigentes|en vigencia|en marcha|operativo|operativa|en pie|rige|en funcionamiento|vivo|sigue abierto|en ejecución|sigue en pie',
  law_: 'ley|legislación|derecho|constitución',
  end_: '/ terminado|acabado|muerto|enterrado|sin efecto|historia|papel mojado|letra muerta|caducado|vencido|extinguido|finiquitado|cerrado|expirado|roto|finalizado',
  request: 'pedido|petición|solicitud|demanda|planteamiento|propuesta',
  signing: '/ firma|existencia|suscripción|firmado|suscrito|suscripto',
  also: '/ incluidos|incluidas|incluido|incluyendo|incluso|entre ellos|entre ellas|también|hasta|además|además de|así como|incluye|inclusive|ambos|tanto|la mayoría|no solo|aun|aún',
  planning: '/ plan|planes|previsto|intención|prevemos|contempla|contemplamos|planea|planeamos|prevé|proyecto|pretende|pretendemos|plantea',
  plan: 'plan|intención|proyecto',
  childrenOnly:
    'menor|niñ@|adolescente|bebé|infante|menor de edad / menores|niñas y niños|no acompañados|familias con niños|familias con hijos|familias con menores',
  school: '/ escuela|escuelas|escolar|adopción|colegio',
  adultsOnly:
    '/ solo adultos|sólo adultos|únicamente adultos|solamente adultos|exclusivamente adultos|solo varones adultos|solo hombres adultos|solo mayores de edad|únicamente varones adultos|mayores de dieciocho|mayores de 18|solo entrarían adultos|mayores de edad',
  anyone: '/ nadie|alguien|quien|quienes|cualquiera|aquellos|todos|todo el que|toda persona|los que',
  open: '/ quienes|quien|cualquiera|aquellos|personas|persona|migrantes|extranjeros|solicitantes|ciudadanos|individuos|los que|gente|hombres|mujeres|nacionales',
  every: '/ cada|todo|toda|todos|todas',
  moving: 'traslado|deportación|expulsión|llegada|arribo|desembarco|ingreso|entrega|aterrizaje|envío|transferencia|recepción',
  returning: '/ repatriación|repatriados|repatriadas|retorno|retornos|regreso|devolución',
  condition: '/ siempre que|a condición|con tal|si',
  danger:
    '/ peligro|tortura|torturas|persecución|riesgo|daño|inseguro|tercer estado|otro país|terceros países|donde corran|donde peligre|vida|contra su voluntad|su voluntad|origen|lugares de origen|donde teman|fuerza',
  parliament:
    'parlamento|congreso|senado|asamblea|diputad@|senador|legislativo|cámara|parlamentari@|pleno / ratificación|ratificar|parlamentaria|legislatura',
  auditors: 'auditor|auditoría|contraloría',
  case: 'caso|expediente|solicitud|persona|nombre|candidat@|petición|ficha',
  country: '/ país|estado|gobierno|autoridades|territorio',
  exchange: '/ a cambio|en contrapartida|por adelantado|a cambio de',
  total:
    '/ total|en total|hasta la fecha|hasta ahora|hasta el momento|hasta hoy|a la fecha|suman|van|llevan|desde enero|desde|cifra|ya suman|eleva|elevan|acumulado|balance|saldo',
  nobody:
    '/ nadie|ninguno|ninguna|ningún deportado|ningún migrante|ningún trasladado|ninguna persona|persona alguna|ni uno|ni una|ningún extranjero|ninguno de ellos|ningún preso|ningún avión|ningún vuelo|ningún ciudadano|ningún solicitante|ningún menor|migrante alguno',
  underWay: '/ en camino|vienen en camino|de camino|a punto de llegar',
  stayNoun: 'visado|visa|estancia|estadía|permiso|permanencia|detención|permiso de residencia',
  term: '/ plazo|período|periodo|vigencia|duración|prórroga|prorrogable|prorrogables|renovable|renovables|año|años|meses|vence|lustro|validez',
  renew:
    '/ prorrogable|prorrogables|renovable|renovables|prórroga|renovado|renovación|ampliable|inicial|vigencia|duración|plazo|validez|período|periodo|tácitamente',
  period: '/ plazo|vigencia|duración|período|periodo|validez|término',
  potential: '/ posible|eventual|potencial|hipotético|propuesto|futuro',
  removalFlight:
    '/ vuelo de deportación|vuelos de deportación|vuelo de expulsión|vuelo de repatriación|vuelos de repatriación|avión de deportados|vuelo de deportados|vuelo con deportados|vuelo de retorno|chárter de deportación',
  boundFor: '/ rumbo a|con destino a|con destino|hacia|camino de|con rumbo',
  decree: 'decreto|decisión|resolución|ley|lista|norma|reglamento',
  officials: 'inspector|monitor|abogad@|cónsul|diplomátic@|delegad@|defensor|observador',
  otherTreaty:
    '/ convención de ginebra|convención sobre|convención contra|convenio de ginebra|convenio europeo|protocolo facultativo|extradición',
  wordOf: 'página|línea|cláusula|palabra|detalle|copia|renglón|coma|letra',
  vote: 'voto|escaño',
  annual: '/ al año|por año|cada año|anuales|anual|al mes|por mes|cada mes|mensuales|mensual|anualmente|mensualmente',
  payOut: '/ por adelantado|paquete|tramos|plazos|cuotas|primer tramo|anticipo|tarifa',
  programmeCost:
    '/ costo del|coste del|costo total|coste total|presupuesto de|precio de|donación de|aporte de|partida de|cifra en|valor de',
  homeCost: '/ en casa',
  howMany: '/ cuántos|cuántas',
  stoodAt:
    '/ suman|sumaban|asciende a|ascendía a|ascienden a|asciende|ascienden|llegaba a|alcanza|alcanzó|alcanzaba|cifra|número|total|se eleva|elevaba|ya son|ya van|van|eran|fueron|son|llegaron a ser',
  builtFor: '/ construido para|diseñado para|pensado para|concebido para|levantó para|levantado para|previsto para|hecho para',
  thing:
    '/ solicitudes|solicitud|expedientes|expediente|votos|quejas|denuncias|cartas|preguntas|páginas|documentos|firmas|enmiendas|ambulancias|escaños|alegaciones|recursos|observaciones|peticiones',
  gratis:
    '/ gratis|sin cobrar|sin contraprestación|sin contrapartida|sin pago|sin compensación|sin dinero|sin plata|sin costo|de forma gratuita|gratuitamente|gratuito|gratuita|sin recibir nada|a cambio de nada|nada a cambio|ni un centavo|ni un dólar|ni un lempira|ni un euro|ni un peso|ni un céntimo|ni un solo dólar|ni un quetzal|ni un colón|ni un sol|ni un franco|ni un guaraní|ni un duro|sin dinero de por medio|no hay dinero|no hubo dinero|tampoco habrá dinero|tampoco hay dinero|tampoco hubo dinero|no habrá dinero|no media dinero|no hay plata|no hubo plata|no hay pago|no hay compensación|no hay contraprestación|no hay contrapartida|sin contraprestaciones',
  aboardWord:
    '/ a bordo|pasajeros|pasaje|viajaban|viajan|ocupantes|en su interior|bajaron|asientos|descendieron|traía|llevaba|transportaba',
  pronoun: '/ ellos|ellas|quienes|hombres|alguien',
  sentencing: '/ hace años|sentenciado a|condenado a|condenados a',
  notPeople:
    '/ reunión|conversaciones|votación|elección|referéndum|rueda de prensa|conferencia de prensa|campaña|acto|secreto|promesa|palabra|debate|evento|cargo|poder|pasaporte|pasaportes|documentos|papeles|teléfonos|dinero|fondos|contacto|contactos|relaciones|postura|posición',
  fromCountries:
    '/ nacionales de|ciudadanos de|ciudadano de|originarios de|originarias de|procedentes de|provenientes de|proceden de|provienen de|proceden|provienen|vienen de|eran de|son de|nacionalidades|oriundos de|naturales de|países como|venían de|nacionalidad|procedían de',
  senderTown: '/ texas|luisiana|arizona|florida|alexandria|harlingen|phoenix|miami|houston|guantánamo',
  capacityWord:
    '/ capacidad|plazas|cupo|camas|caben|cabida|construido|diseñado|pensado|concebido|levantó|celdas|tiene sitio|aforo|literas|puede alojar|puede albergar|pueden alojarse|puede recibir|puede acoger|levantada|dispone|espacio',
  nowWord:
    '/ hoy|ahora|actualmente|en la actualidad|en este momento|todavía|aún|anoche|hay|quedan|queda|siguen|al día de hoy|a día de hoy|ayer|duermen|durmieron|ocupado|ocupada|ya|hoy en día|custodia|aloja|alberga|alojaba|albergaba',
  it: '/ ahí|allí|allá|ese centro|ese penal',
  runBy:
    '/ administrado por|administrada por|gestionado por|gestionada por|operado por|operada por|regentado por|dirigido por|a cargo de|custodiado por|administra|gestiona|bajo la administración de|en manos de|vigilado por|que regenta|que administra|que gestiona',
  worry:
    '/ preocupación|preocupaciones|temor|temores|alarma|críticas|inquietud|inquietudes|dudas|objeciones|indignación|condena|protestas|rechazo|recelo|recelos|malestar|advertencias|polémica',
  month: '/ al mes|por mes|cada mes|mensuales|mensual|mensualmente|y mes',
  year: '/ al año|por año|cada año|anuales|anual|anualmente|y año|en un año|a lo largo de un año',
  week: '/ a la semana|por semana|cada semana|semanales|semanal|semanalmente',
  perFlight: '/ por vuelo|cada vuelo|por avión|en cada vuelo|por viaje|por cada vuelo|a la vez|por chárter',
  perPerson: `/ por cabeza|por cada uno|por cada una|per cápita|${perEach('persona preso recluso deportado migrante individuo recibido trasladado extranjero interno acogido refugiado plaza hombre recluida reo solicitante ciudadano transferido enviado celda detenido acogida alma penado')}|cada uno`,
  jailPlace:
    'cárcel|prisión|penitenciaría|penal|presidio|calabozo|celda|reclusorio|megacárcel / tras las rejas|bajo llave|bajo custodia|en régimen cerrado',
  jailed:
    '/ tras las rejas|entre rejas|en prisión|en la cárcel|bajo custodia|bajo llave|en una celda|en celdas|en una cárcel|encerrados|encerradas|recluidos|recluidas|encarcelados|encarceladas|privados de libertad|privadas de libertad|incomunicados|en aislamiento|en unidades aisladas|en régimen cerrado|detenidos en|bajo arresto|a puerta cerrada|en cautiverio',
  watched:
    'guardia|soldado|alambrada|verja|candado|reja|centinela|custodio|valla|carcelero / custodiados|custodiadas|vigilados|vigiladas|alambre de púas|bajo vigilancia|escoltados|portón cerrado',
  pastPrison: '/ estado presos|estado en prisión|estado en la cárcel|cumplido condena|pasado por la cárcel|pasado por prisión|han cumplido',
  servingTime:
    '/ cumplen condena|cumpliendo condena|purgan pena|purgan condena|cumplir condena|cumplan condena|cumplir el resto|resto de su condena|resto de la condena|resto de la pena|presos condenados|en cárceles estadounidenses|cumplir sus penas|cumplan su pena|extinguir condena',
  noneOf: '/ ni niños|ni menores|sin niños|ningún menor|ni familias|solo adultos|únicamente adultos|ningún niño|sin menores|nadie menor',
  amongThem: '/ entre ellos|entre ellas|incluidos|incluidas|de ellos|de ellas',
  anything: '/ nada|nada de eso|nada parecido|nada semejante|cosa alguna|nada por el estilo',
  noDeal:
    '/ ningún acuerdo|ningún convenio|ningún pacto|ningún tratado|ningún memorando|ningún documento|ningún entendimiento|ningún arreglo|acuerdo alguno|convenio alguno|pacto alguno|tratado alguno|documento alguno|memorando alguno|no hay acuerdo|no hay convenio|no existe acuerdo|no existe un acuerdo|no existe convenio|no hay pacto|no hay tratado|no hay nada|no existe ningún|ningún compromiso|compromiso alguno|papel alguno|ningún papel',
  aboutMoney: '/ por dinero|por plata|cuestión de dinero|de dinero|fines de lucro|comercial|un negocio|por interés',
  home: '/ el país|su país|nuestro país|el gobierno|este país|la isla|el reino|la república|nosotros',
  noMore: '/ más de|no más de|ya no|más allá de|más tiempo',
  stillOpen:
    '/ todavía|aún|sigue abierto|en estudio|continúa|continúan|no hay decisión|sin decidir|avanzado|avanzadas|fase inicial|en curso',
  untrue:
    '/ falso|falsa|falsos|falsas|mentira|mentiras|infundado|infundada|infundados|bulo|bulos|rumores|invento|invención|no es cierto|no es verdad|especulación|noticia falsa|noticias falsas|sin fundamento|inexacto|inexacta|tergiversación',
  hidden:
    '/ secreto|secreta|confidencial|inédito|clasificado|clasificada|reservado|reservada|bajo reserva|bajo llave|no es público|sin publicar|oculto|en la sombra|bajo siete llaves',
  binding:
    '/ vinculante|no vinculante|jurídicamente vinculante|fuerza legal|fuerza de ley|compromiso político|rango de tratado|tratado internacional',
  onHold: '/ en suspenso|en pausa|paralizado|paralizados|congelado|congelados',
  longer: '/ más de|más tiempo|ya no',
  convicted:
    '/ condenados|condenadas|hayan sido condenados|haya sido condenado|han sido condenados|fueron condenados|con condena firme|con condena|convictos|sentenciados|penados',
  /** To be held, as a state: "están presos". */
  heldState:
    '/ presos|presas|preso|presa|detenidos|detenidas|encerrados|encerradas|recluidos|recluidas|encarcelados|encarceladas|privados de libertad|privadas de libertad|retenidos|retenidas|incomunicados|incomunicadas|bajo llave|bajo custodia|en prisión|entre rejas|tras las rejas',
};
