package org.chokepoint.reports.table;

import java.util.HashMap;
import java.util.Map;

/** A small release in the shape of ours: Korean platforms, an outage and a synthetic panel. */
public final class KoreanRelease {
  private static final String RESULT =
      """
      dataset,subject_kind,subject,period,region,basis,lens,measure,value,low,high,reason
      kr,market,kr_messenger,2022-10,all,users_mau,group,hhi,9032.4,,,
      kr,market,kr_messenger,2022-10,all,users_mau,group,cr3,0.991,,,
      kr,market,kr_messenger,2021-12,all,users_mau,group,hhi,9900,,,
      kr,market,kr_messenger,2022-10,all,users_mau,firm,hhi,8000,,,
      kr,market,kr_taxi,2021,all,revenue,group,hhi,,8100,8464.5,
      kr,market,kr_taxi,2021,all,revenue,group,cr3,,0.92,1,
      kr,market,kr_taxi,2021,all,users_mau,group,hhi,9999,,,
      kr,market,kr_search,2022-Q3,all,traffic,group,hhi,4812,,,
      kr,market,kr_search,2022-Q3,all,traffic,group,cr3,0.9713,,,
      kr,market,kr_delivery,2022-06,all,transaction_value,group,hhi,,2412.5,3950,
      kr,market,kr_video,2022,all,time,group,hhi,1204,,,
      kr,market,kr_easy_pay,2022,all,transactions,group,hhi,,,,total is zero
      world,market,cloud_infrastructure_services_public,2023-Q4,all,revenue,group,hhi,1811,,,
      panel,market,toy,2024,all,users_mau,group,hhi,10000,,,
      """;
  private static final String MARKET =
      """
      dataset,market_id,name,geography
      kr,kr_messenger,Mobile messaging,KR
      kr,kr_taxi,Taxi hailing by app,KR
      kr,kr_search,Web search,KR
      kr,kr_delivery,Food delivery platforms,KR
      kr,kr_video,Online video,KR
      kr,kr_easy_pay,Simple payment,KR
      world,cloud_infrastructure_services_public,"Public cloud infrastructure services, hyperscale providers only",WORLD
      panel,toy,Toy market,XX
      """;
  private static final String VERDICT =
      """
      dataset,market,period,region,basis,lens,authority,rule,reading,verdict,undertakings
      kr,kr_messenger,2022-10,all,users_mau,group,KR,KR-DOM-CR1,A,met,kakao
      kr,kr_messenger,2022-10,all,users_mau,group,KR,KR-DOM-CR3,A,not met,
      kr,kr_taxi,2021,all,revenue,group,KR,KR-DOM-CR1,A,possible,kakao;uber
      kr,kr_search,2022-Q3,all,traffic,group,KR,KR-DOM-CR1,A,met,naver
      kr,kr_search,2022-Q3,all,traffic,group,KR,KR-DOM-CR3,A,met,naver;google
      kr,kr_search,2022-Q3,all,traffic,group,US,US-2023-HHI,A,met,someone
      """;
  private static final String FIRM =
      """
      dataset,firm_id,name
      kr,kakao,Kakao
      kr,naver,Naver
      kr,google,Google
      """;
  private static final String NODE =
      """
      dataset,node_id,kind,name,users
      kakao-2022,battery_b3,power,Battery room B3,
      kakao-2022,pangyo,site,Pangyo data centre (SK C&C),
      kakao-2022,kakao_auth,system,Kakao login and authentication,
      kakao-2022,failover_controller,system,Failover controller,
      kakao-2022,kakaotalk,service,KakaoTalk messages,41120000
      kakao-2022,kakao_t,service,Kakao T taxi,12000000
      kakao-2022,kakaopay,service,Kakao Pay,23000000
      kakao-2022,melon,service,Melon music,5000000
      kakao-2022,upbit,service,Upbit exchange login,3000000
      kakao-2022,daum,service,Daum mail,6500000
      kakao-2022,naver_search,service,Naver search,30000000
      kakao-2022,chuncheon,site,Naver data centre Gak Chuncheon,
      kakao-2022,naver_ops,service,Naver shopping search,8000000
      """;
  private static final String FAILURE =
      """
      dataset,semantics,node,failed_nodes,lost_weight,lost_share,weight
      kakao-2022,steady,battery_b3,10,90620000,0.7045,users
      kakao-2022,steady,pangyo,9,90620000,0.7045,users
      kakao-2022,steady,kakao_auth,6,84120000,0.654,users
      kakao-2022,steady,failover_controller,2,41120000,0.3197,users
      kakao-2022,steady,chuncheon,2,8000000,0.0622,users
      kakao-2022,steady,naver_search,1,30000000,0.2332,users
      kakao-2022,steady,daum,1,6500000,0.0505,users
      kakao-2022,black-start,pangyo,12,128620000,1,users
      panel,steady,toy_site,3,300,,people
      """;
  private static final String WITNESS =
      """
      dataset,semantics,failed,node,group,path
      kakao-2022,steady,battery_b3,pangyo,power,battery_b3 > pangyo
      kakao-2022,steady,battery_b3,kakao_auth,auth,battery_b3 > pangyo > kakao_auth
      kakao-2022,steady,battery_b3,failover_controller,site,battery_b3 > pangyo > failover_controller
      kakao-2022,steady,battery_b3,melon,auth,battery_b3 > pangyo > kakao_auth > melon
      kakao-2022,steady,battery_b3,kakaotalk,auth,battery_b3 > pangyo > kakao_auth > kakaotalk
      kakao-2022,steady,battery_b3,kakao_t,auth,battery_b3 > pangyo > kakao_auth > kakao_t
      kakao-2022,steady,battery_b3,kakaopay,auth,battery_b3 > pangyo > kakao_auth > kakaopay
      kakao-2022,steady,battery_b3,upbit,auth,battery_b3 > pangyo > kakao_auth > upbit
      kakao-2022,steady,battery_b3,daum,site,battery_b3 > pangyo > daum
      kakao-2022,steady,chuncheon,naver_ops,site,chuncheon > naver_ops
      panel,steady,toy_site,toy_service,site,toy_site > toy_service
      """;
  private static final String DATASET_FILE =
      """
      dataset,file,table,rows_read,rows_rejected
      kr,share.csv,share,1200,3
      kr,market.csv,market,6,0
      panel,usage.csv,usage,1000000,0
      """;
  private static final String DATASET =
      """
      dataset,title,kind
      kr,Korean platforms 2019-2022,real
      world,World cloud infrastructure,real
      kakao-2022,"Pangyo data-centre fire, October 2022",real
      panel,Usage panel for trials,synthetic
      """;

  private KoreanRelease() {}

  /** All of it. */
  public static ReleaseTables tables() {
    return new CsvTables(csv());
  }

  /** With one table replaced. */
  public static ReleaseTables with(String table, String csv) {
    Map<String, String> all = csv();
    all.put(table, csv);
    return new CsvTables(all);
  }

  /** With some tables replaced. */
  public static ReleaseTables with(Map<String, String> tables) {
    Map<String, String> all = csv();
    all.putAll(tables);
    return new CsvTables(all);
  }

  private static Map<String, String> csv() {
    Map<String, String> all = new HashMap<>();
    all.put("result", RESULT);
    all.put("market", MARKET);
    all.put("verdict", VERDICT);
    all.put("firm", FIRM);
    all.put("node", NODE);
    all.put("failure", FAILURE);
    all.put("witness", WITNESS);
    all.put("dataset_file", DATASET_FILE);
    all.put("dataset", DATASET);
    return all;
  }
}
