/**
 * Spanish verbs by what they mean here, under the same names as the English ones; what follows an infinitive goes with every form of
 * it, `~` stands for up to four words between. A verb may stand in several classes.
 */
export const SPANISH_VERBS: Readonly<Record<string, string>> = {
  move: 'deportar|expulsar|trasladar|enviar|transferir|remitir|mandar|llevar|reconducir|desterrar|reubicar|transportar|conducir|evacuar|entregar|traer|despachar|derivar|desplazar|embarcar|sacar|subir a|extraditar|fletar|desembarcar|remover|bajar|internar en|externalizar|enviar de vuelta|poner ~ a bordo|poner ~ en un avión|meter ~ en un avión|confinar en|depositar|exiliar|alejar|redirigir|dejar en',
  arrive:
    'llegar|arribar|venir|aterrizar|desembarcar|ingresar|entrar|viajar|cruzar|pisar|posar|tomar tierra|tocar tierra|tocar suelo|descender|recalar|pasar por|hacer escala|bajar del|bajar de|ir|tocar pista|presentar en|tener sitio',
  accept:
    'aceptar|recibir|acoger|admitir|albergar|alojar|hospedar|reasentar|acomodar|asumir|dar refugio|dar asilo|dar acogida|dar techo|dar cobijo|dar albergue|dar cabida|dar la bienvenida|dar hogar|ofrecer refugio|ofrecer asilo|brindar refugio|brindar acogida|abrir sus puertas|abrir las puertas|hacer cargo|hacer ~ cargo|tomar a|quedar con|prestar acogida|absorber|cobijar|integrar|amparar|encarcelar|recluir|permitir la entrada|permitir el ingreso|caber',
  return:
    'devolver|repatriar|retornar|regresar|volver|reenviar|redeportar|regresar a|reembarcar|salir hacia su|salir hacia sus|partir hacia|marchar|volar hacia|ser devuelto|reexpedir|salir rumbo',
  detain:
    'detener|retener|recluir|encarcelar|encerrar|internar|confinar|arrestar|apresar|aprisionar|privar de libertad|privar de su libertad|mantener detenidos|mantener encerrados|mantener recluidos|mantener presos|tener detenidos|tener encerrados|tener presos|tener recluidos|enjaular|impedir ~ salir|impedir la salida|prohibir ~ salir|poner bajo custodia|poner ~ bajo llave|encadenar|meter en la cárcel|meter presos',
  keepHeld: 'mantener|custodiar|guardar|vigilar|aislar|mantener bajo custodia',
  hold: 'detener|retener|recluir|encarcelar|encerrar|internar|confinar|custodiar|mantener',
  house:
    'alojar|albergar|hospedar|acoger|acomodar|vivir|permanecer|residir|quedar|esperar|aguardar|dormir|instalar|ubicar|encontrar en|estar en|pernoctar|seguir en|alquilar|custodiar|recluir|mantener|cumplir|recibir|trasladar|hallar en|situar|llevar|ir|internar|encerrar|figurar como destino',
  stay: 'permanecer|quedar|estar|encontrar|residir|vivir|esperar|seguir|continuar|alojar|hospedar|recluir|detener|mantener|pasar|cumplir|ser retenido|durar|aguardar|internar|hallar|dormir|ingresar',
  pay: 'pagar|abonar|desembolsar|transferir|entregar|girar|depositar|aportar|donar|financiar|sufragar|costear|dar|enviar|otorgar|conceder|contribuir con|proporcionar|facilitar|remunerar|compensar|recompensar|subvencionar|asignar|destinar|ofrecer|invertir|gastar|poner|apartar|reservar|liberar|desbloquear|remesar|regalar|prestar|correr con|hacer cargo|cubrir|asumir|comprometer|prometer|aprobar|presupuestar|consignar|dotar|costear|adelantar|soltar|tasar|fijar|recibir',
  earn: 'recibir|cobrar|percibir|obtener|embolsar|ingresar|recaudar|ganar|sacar|llevar|pedir|embolsarse|facturar|lucrar',
  charge: 'cobrar|facturar|pedir|exigir|tarificar',
  cost: 'costar|ascender a|valer|sumar|importar|suponer|alcanzar|superar|rondar|elevar a|cifrar|llegar a',
  cover:
    'cubrir|sufragar|costear|financiar|asumir|pagar|correr con|correr ~ por cuenta|correr por cuenta|correr a cargo|hacer cargo|gastar|emplear|utilizar|usar|destinar|servir|absorber|afrontar|invertir|dedicar|responder de|responder|parar a|apoyar|reforzar|mejorar|costear|abonar|emplear|ir a|ayudar',
  agree:
    'acordar|aceptar|acceder|comprometer|pactar|convenir|consentir|avenir|prometer|aprobar|decidir|confirmar|obligar|asentir|cerrar|concertar|suscribir',
  offer: 'ofrecer|proponer|plantear|brindar|poner a disposición|poner sobre la mesa|tender la mano',
  cooperate: 'cooperar|colaborar|ayudar|participar|sumar',
  sign: 'firmar|suscribir|rubricar|estampar|poner ~ firma|poner ~ rúbrica|sellar|refrendar|signar|inicialar|fechar|datar',
  conclude:
    'concluir|alcanzar|cerrar|pactar|acordar|celebrar|sellar|lograr|concertar|llegar a|formalizar|adoptar|convenir|ultimar|firmar|suscribir|tejer|apalabrar|establecer',
  ratify: 'ratificar|aprobar|refrendar|avalar|votar|convalidar|dar ~ visto bueno|dar luz verde',
  end: 'terminar|cancelar|rescindir|derogar|anular|revocar|abandonar|romper|finalizar|expirar|caducar|enterrar|desechar|liquidar|cesar|disolver|extinguir|poner fin|poner ~ fin|poner punto final|dar por terminado|dar por concluido|dar por finalizado|dejar sin efecto|quedar sin efecto|retirar|denunciar|cerrar|desmantelar|abolir|clausurar|concluir|acabar|vencer|descartar|quedar en nada',
  suspend:
    'suspender|paralizar|congelar|pausar|interrumpir|frenar|detener|aplazar|bloquear|quedar en suspenso|dejar en suspenso|parar|posponer|estancar|poner en pausa|archivar',
  begin:
    'comenzar|empezar|iniciar|arrancar|entrar en vigor|entrar en vigencia|entrar en funcionamiento|entrar en operación|regir|abrir|inaugurar|reanudar|poner en marcha|echar a andar|surtir efecto|activar|aplicar|operar|implementar|cobrar vigencia',
  exist: 'existir|mediar|haber existido|tener suscrito|tener firmado',
  announce:
    'anunciar|revelar|divulgar|presentar|hacer público|desvelar|dar a conocer|comunicar|informar|proclamar|publicar|adelantar|destapar|confirmar',
  consider:
    'considerar|estudiar|evaluar|analizar|sopesar|barajar|negociar|examinar|discutir|debatir|contemplar|valorar|ponderar|explorar|conversar|dialogar|tratar|meditar|tantear|revisar|hablar de',
  seek: 'pedir|solicitar|proponer|plantear|instar|exigir|presionar|urgir|invitar|sondear|requerir|buscar|demandar|reclamar|tantear|cortejar|hacer ~ pedido|hacer ~ petición|hacer ~ solicitud|formular ~ petición',
  refuse:
    'rechazar|negar|rehusar|declinar|descartar|denegar|vetar|desestimar|oponer|desoír|rehuir|decir que no|cerrar la puerta|plantar|resistir',
  exclude:
    'excluir|rechazar|rehusar|descartar|vetar|prohibir|denegar|inadmitir|eximir|exceptuar|impedir|apartar|dejar fuera|dejar ~ fuera|quedar fuera|quedar ~ fuera|quedar al margen|quedar exento|quedar exentos|quedar exentas|quedar exenta|quedar afuera|quedar ~ afuera|dejar afuera|dejar ~ afuera|estar fuera|cerrar la puerta|estar excluido|omitir|marginar|desechar|dejar al margen|ser inadmisible|desestimar|filtrar|tener vedada',
  include:
    'incluir|abarcar|comprender|cubrir|aplicar|afectar|extender|contener|englobar|alcanzar|aceptar|figurar|referir|limitar|circunscribir|ceñir|caber|contar|valer para|atañer|concernir|amparar|obligar|restringir',
  limit: 'limitar|restringir|circunscribir|ceñir|reservar|acotar|topar|confinar|ajustar',
  plan: 'planear|prever|pretender|proyectar|planificar|contemplar|tener previsto|tener intención|querer|pensar|esperar|buscar|proponer|aspirar',
  expect: 'esperar|prever|calcular|estimar|proyectar|anticipar|aguardar|contar con',
  protect:
    'garantizar|asegurar|proteger|respetar|velar|revisar|examinar|evaluar|supervisar|vigilar|inspeccionar|atender|asistir|acompañar|entrevistar|verificar|comprobar|monitorear|monitorizar|fiscalizar|auditar|salvaguardar|someter|escuchar|oír|cribar|filtrar|analizar|consultar|amparar|ver expediente',
  accuse:
    'denunciar|criticar|condenar|cuestionar|lamentar|repudiar|reprochar|censurar|objetar|deplorar|señalar|advertir|alertar|temer|tachar|calificar|acusar|rechazar|protestar|tildar|recriminar|alarmar|preocupar|inquietar|manifestar|expresar|impugnar|oponer|quejar|exigir|desaprobar|ver ~ amenaza|llamar|describir|alegar|arremeter|cargar contra|afear|poner en duda|sostener|discrepar|desconfiar|fiar',
  abuse:
    'torturar|maltratar|golpear|violar|vulnerar|perseguir|matar|explotar|desaparecer|abusar|exponer|aislar|privar|negar|amenazar|humillar|esposar|encadenar|incumplir|violentar|separar|engañar|ocultar|agredir|obligar|forzar|coaccionar|quitar|castigar|morir|enfermar|abandonar|desamparar|desproteger|devolver|contravenir|infringir|pisotear|hacinar',
  rule: 'ordenar|bloquear|suspender|prohibir|anular|declarar|rechazar|admitir|desestimar|conceder|levantar|avalar|validar|invalidar|confirmar|revocar|exigir|obligar|paralizar|negar|denegar|aceptar|estimar|amparar|liberar|condenar|permitir|autorizar|impedir|dictar|emitir|frenar|resolver|fallar|dictaminar|sentenciar|considerar|remitir|inadmitir|dar la razón|quitar la razón|elevar|acoger|concluir|entender|establecer|disponer|determinar|pedir|requerir|otorgar|instar|mandar|decretar|convocar|citar|aplazar|dejar|zanjar|pronunciar|dar ~ plazo|dar ~ días|tumbar|respaldar|invocar|absolver|tutelar|imponer',
  sue: 'presentar|interponer|entablar|promover|plantear|impugnar|demandar|recurrir|apelar|iniciar|elevar|acudir|llevar|querellar|litigar|registrar|radicar|denunciar|ir a los tribunales|ejercer|deducir|formular',
  operate: 'operar|explotar|fletar|administrar|gestionar|pilotar|alquilar|manejar|dirigir|regentar',
  depart: 'despegar|partir|salir|zarpar|marchar|volar|emprender|abandonar|dejar|levantar vuelo|alzar vuelo',
  carry: 'llevar|transportar|trasladar|traer|conducir|viajar|transportar a bordo|cargar|acarrear',
  capacity:
    'albergar|alojar|acoger|caber|acomodar|hospedar|tener cupo|tener capacidad|tener plazas|tener ~ plazas|tener ~ camas|tener ~ celdas|tener sitio|tener espacio|contar con|disponer de|disponer|levantar|construir|diseñar|concebir|pensar|ofrecer|dar cabida|sumar|habilitar|prever|recibir|admitir|tener',
  last: 'durar|regir|expirar|caducar|vencer|renovar|prorrogar|extender|prolongar|abarcar|estar vigente|estar en vigor|tener ~ vigencia|tener ~ duración|tener ~ validez|permanecer vigente|aplicar|operar|valer|cubrir|finalizar|firmar|suscribir|admitir ~ prórroga',
  stepOut: 'salir|abandonar|dejar|pisar la calle|salir a la calle|circular|recibir visitas|cruzar la puerta|entrar y salir',
  eligibleFor: 'elegir|seleccionar|escoger|autorizar|permitir|enviar',
  spend: 'gastar|emplear|destinar|utilizar|usar|invertir|dedicar|ir|servir|parar|reservar|distribuir|repartir|orientar',
  pledge:
    'prometer|comprometer|aprobar|asignar|autorizar|reservar|apartar|presupuestar|consignar|conceder|destinar|ofrecer|acordar|pactar|fijar|estipular|contemplar',
  enjoy:
    'trabajar|estudiar|apelar|recurrir|solicitar|pedir|salir|quedar|elegir|mover|circular|llamar|consultar|acceder|recibir|establecer|marchar|instalar|comunicar|impugnar|abandonar|volver|entrar',
  choose:
    'elegir|rechazar|seleccionar|decidir|escoger|vetar|decir que no|aprobar cada|aprobar|tener la última palabra|conservar la última palabra|objetar',
  come: 'venir|aparecer|presentar',
  askCourt: 'pedir|solicitar|rogar|instar|reclamar|exigir|acudir|recurrir',
  govern: 'regir|aplicar|imperar|prevalecer|valer',
  openUp: 'abrir|inaugurar|entrar en funcionamiento|entrar en servicio|entrar en operación|estrenar|operar|habilitar',
  call: 'llamar|calificar|describir|tildar|tachar|denominar|considerar|comparar',
  deny: 'negar|desmentir|rechazar|descartar|refutar|contradecir',
  prefer:
    'preferir|priorizar|dar prioridad|dar preferencia|tener preferencia|tener prioridad|limitar|restringir|ceñir|circunscribir|reservar',
  lease: 'arrendar|alquilar|rentar|ceder|reservar|contratar',
  use: 'usar|utilizar|ocupar|emplear',
  exceed: 'exceder|superar|rebasar|sobrepasar|pasar de',
  allow: 'permitir|autorizar|habilitar|facultar|dejar|posibilitar|dar derecho',
  foresee:
    'prever|contemplar|fijar|establecer|estipular|disponer|especificar|señalar|recoger|consignar|detallar|hablar de|mencionar|limitar',
  leave: 'salir|partir|marchar|abandonar|dejar|ir|cruzar',
  change: 'cambiar de manos|cambiar|mover',
  involve: 'implicar|entrañar|suponer|conllevar|mediar|haber|incluir|existir|llevar aparejado|contemplar|prever',
  reachAccount: 'llegar|entrar|ingresar',
  give: 'dar|ofrecer|proporcionar|brindar|facilitar|otorgar|conceder|recibir|tener|contar con|gozar de|gozar|disponer de|disfrutar de|acceder a|obtener|prestar|entregar|expedir|suministrar|dotar|ceder|poner|poner a disposición|tener derecho|reservar|habilitar|proveer|beneficiar',
  have: 'tener|conservar|mantener|retener|gozar de|disponer de|contar con|llevar|haber',
  get: 'obtener|recibir|conseguir|percibir',
  keep: 'conservar|mantener|reservar|retener',
  visit: 'visitar|ver|inspeccionar|entrar|acceder|llamar|recorrer|acudir',
  force: 'forzar|obligar|coaccionar|imponer|empujar',
  split: 'separar|dividir',
  hand: 'entregar',
  oblige: 'obligar|exigir|forzar',
  need: 'necesitar|requerir|precisar|exigir|deber|tener que|haber de|cumplir|acreditar|demostrar|haber cumplido|superar|pasar|probar',
  publish:
    'publicar|difundir|divulgar|revelar|hacer público|hacer ~ público|dar a conocer|mostrar|facilitar|desclasificar|reservar|clasificar|ocultar|filtrar|entregar|tachar|depositar|registrar|someter|remitir|permanecer bajo|permanecer|guardar|mantener|trascender|transparentar|conocer|enviar al|pasar por el|ver la luz|sellar|debatir|presentar|llevar|obrar|quedar sin publicar',
  limitTo: 'limitar|circunscribir|ceñir|restringir|reservar',
  compensate: 'compensar|remunerar|recompensar|retribuir|indemnizar|pagar',
  hear: 'tramitar|examinar|resolver|estudiar|decidir|instruir|evaluar',
  want: 'querer|desear|necesitar',
  apply: 'solicitar|presentar|pedir|tramitar|cursar|formular',
};

/** Other verbs that reports use: they tell the tokens that a word is a verb, and nothing more. */
export const OTHER_VERBS =
  'hacer ser decir ver saber querer poder deber parecer creer pensar hablar tomar poner seguir encontrar sentir tratar mirar contar conocer perder producir ocurrir entender crear ganar traer morir acabar caer cambiar suceder mantener ocupar correr subir ' +
  'aparecer aprender comprar vender ofrecer descubrir lograr intentar usar tocar leer escribir añadir esperar lanzar bajar cumplir buscar existir comer escuchar nacer dirigir reconocer servir formar presentar crecer preocupar mostrar asegurar explicar preguntar ' +
  'responder contestar señalar declarar afirmar indicar reunir viajar visitar abordar reiterar destacar agradecer celebrar saludar prometer insistir votar debatir legislar gobernar dimitir renunciar nombrar designar asumir jurar investigar acusar procesar juzgar apelar ' +
  'escapar huir esconder perseguir atacar defender combatir luchar matar herir curar sanar cuidar nutrir alimentar vestir calzar lavar limpiar cocinar beber fumar bailar cantar tocar jugar entrenar competir empatar golear fichar marcar anotar vencer derrotar eliminar clasificar ' +
  'llover nevar soplar arder quemar apagar encender abrir cerrar tapar destapar romper arreglar reparar construir edificar levantar derribar demoler pintar decorar adornar regalar prestar deber cobrar gastar ahorrar invertir perder costar valer sumar restar multiplicar dividir ' +
  'aumentar reducir disminuir crecer caer bajar subir duplicar triplicar superar alcanzar rozar rondar bordear limitar restringir ampliar extender prolongar acortar adelantar retrasar demorar tardar durar empezar comenzar iniciar arrancar terminar acabar concluir finalizar cesar parar ' +
  'detener seguir continuar proseguir reanudar repetir insistir persistir resistir ceder rendir entregar soltar agarrar sujetar empujar tirar jalar arrastrar cargar descargar llenar vaciar meter sacar guardar esconder mostrar enseñar exhibir exponer tapar cubrir ' +
  'caminar andar correr saltar volar nadar conducir manejar montar viajar pasear cruzar atravesar recorrer visitar volver regresar partir salir entrar llegar quedar permanecer estar residir vivir habitar morar mudar trasladar ' +
  'nutrir dormir despertar soñar descansar trabajar estudiar enseñar aprender practicar ensayar probar intentar procurar tratar conseguir lograr fracasar fallar acertar errar equivocar corregir enmendar mejorar empeorar ' +
  'figurar constar obrar yacer pesar medir contener incluir abarcar comprender abundar escasear faltar sobrar bastar convenir urgir importar interesar gustar encantar molestar doler asustar temer amar odiar desear anhelar esperar confiar desconfiar sospechar dudar ignorar olvidar recordar ' +
  'llamar nombrar titular bautizar apodar firmar sellar timbrar registrar inscribir matricular apuntar borrar tachar subrayar leer escribir redactar copiar imprimir publicar editar traducir interpretar comentar opinar criticar alabar elogiar felicitar ' +
  'sonar oler saber tocar rozar chocar estrellar hundir flotar ahogar rescatar salvar auxiliar socorrer amparar proteger abrigar acoger recibir atender asistir servir ayudar colaborar cooperar participar intervenir mediar negociar pactar acordar discutir pelear disputar reñir ' +
  'provenir proceder derivar surgir brotar emanar originar causar provocar generar producir motivar suscitar desatar desencadenar agravar aliviar calmar tranquilizar inquietar alarmar ' +
  'comparecer interpelar sesionar convocar citar instalar clausurar aplazar levantar tramitar despachar dictaminar remitir girar elevar notificar emplazar intimar requerir ' +
  'sufrir padecer soportar aguantar tolerar permitir consentir prohibir impedir evitar eludir esquivar sortear burlar violar infringir incumplir obedecer acatar respetar observar ' +
  'ubicar situar colocar posar aterrizar despegar embarcar desembarcar abordar transbordar tripular pilotar fletar alquilar rentar arrendar subarrendar contratar emplear despedir jubilar retirar cesar destituir remover ' +
  'comprometer precisar corresponder depender pertenecer carecer disponer gozar disfrutar beneficiar perjudicar afectar interesar atañer concernir incumbir tocar competer ' +
  'agolpar reunir juntar congregar convocar manifestar marchar protestar bloquear cortar tomar ocupar desalojar desplazar dispersar reprimir ' +
  'anclar varar vaciar sellar firmar exponer aclarar puntualizar matizar rectificar desmentir confirmar corroborar constatar verificar comprobar contrastar cotejar revisar repasar examinar auditar';
