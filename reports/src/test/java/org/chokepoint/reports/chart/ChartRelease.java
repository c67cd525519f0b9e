package org.chokepoint.reports.chart;

import java.util.HashMap;
import java.util.Map;
import org.chokepoint.reports.table.KoreanRelease;
import org.chokepoint.reports.table.ReleaseTables;

/** The Korean release with a table for every chart that ships. */
final class ChartRelease {
  static final String RESULT =
      """
      dataset,subject_kind,subject,period,region,basis,lens,measure,value,low,high,reason
      kr,market,kr_messenger,2022-10,all,users_mau,group,hhi,7450,,,
      kr,market,kr_messenger,2021-10,all,users_mau,group,hhi,,7000,7600,
      kr,market,kr_messenger,2020-10,all,users_mau,group,hhi,6900,,,
      kr,market,kr_messenger,2022-10,seoul,users_mau,group,hhi,8100,,,
      kr,market,kr_messenger,2022-10,busan,users_mau,group,hhi,,5000,5600,
      kr,market,kr_messenger,2022-10,all,users_mau,group,cr1,0.85,,,
      """;
  static final String SHARE =
      """
      dataset,market_id,period,region,firm_id,basis,value,unit,role,source_id,parent_id
      kr,kr_messenger,2022-10,all,talk,users_mau,85,million,firm,s1,
      kr,kr_messenger,2022-10,all,line,users_mau,10,million,firm,s1,
      kr,kr_messenger,2022-10,all,tele,users_mau,4,million,firm,s1,
      kr,kr_messenger,2022-10,all,story,users_mau,1,million,firm,s1,
      kr,kr_messenger,2021-10,all,talk,users_mau,80,percent,firm,s2,
      kr,kr_messenger,2021-10,all,line,users_mau,10,percent,firm,s2,
      """;
  private static final String FIRM =
      """
      dataset,firm_id,name,name_local,parent_id
      kr,talk,Talk,톡,kakao
      kr,story,Story,스토리,kakao
      kr,kakao,Kakao,카카오,
      kr,line,Line,라인,
      kr,tele,Telegram,,
      """;
  private static final String MARKET =
      """
      dataset,market_id,name,name_local,geography
      kr,kr_messenger,Mobile messaging,모바일 메신저,KR
      out,kr_messenger,Mobile messaging,모바일 메신저,KR
      """;
  static final String NODE =
      """
      dataset,node_id,kind,name,name_local,market_id,users
      out,talk,service,Talk,톡,kr_messenger,40000000
      out,taxi,service,Taxi,택시,kr_taxi,10000000
      out,login,system,Login,로그인,,
      out,servers,system,Servers,서버,,
      out,pangyo,site,Pangyo,판교,,
      out,power,power,Power,전력 공급,,
      """;
  static final String DEPENDENCY =
      """
      dataset,dependent_id,provider_id,group_id,required,evidence
      out,talk,login,login,1,stated
      out,talk,servers,servers,1,modelled
      out,taxi,login,login,1,stated
      out,login,pangyo,site,1,stated
      out,servers,pangyo,site,1,stated
      out,pangyo,power,power,1,stated
      """;
  private static final String FAILURE =
      """
      dataset,semantics,node,failed_nodes,lost_weight,lost_share,weight
      out,steady,power,6,50000000,1,users
      out,steady,login,3,50000000,1,users
      """;
  private static final String REPAIR =
      """
      dataset,semantics,failed,node,change,changed,group,steps
      out,steady,power,talk,add-member,pangyo,power,2
      out,steady,power,taxi,add-member,pangyo,power,2
      out,steady,power,talk,keep-up,login,,1
      """;
  private static final String TIMELINE =
      """
      dataset,incident,node,state,down_from_hours,up_hours,actual_from_hours,actual_by_hours,error_hours
      out,fire,talk,restored,0,10,10.5,10.5,
      out,fire,taxi,restored,0,10,20,32,
      out,fire,login,restored,0,10,,,
      """;
  private static final String INCIDENT =
      """
      dataset,incident_id,name,name_local,start,end,cause
      out,fire,Fire in the data centre,데이터센터 화재,2022-10-15T15:00,2022-10-20T15:00,fire
      out,dns,Name service,이름 서비스,2023-05-01,,
      """;
  private static final String IMPACT =
      """
      dataset,incident_id,service,state,from,to,metric,value,unit,source_id,confidence,note
      out,fire,Talk,unknown,2022-10-14,,daily_users,41.12,million,s1,high,
      out,fire,Talk,unknown,2022-10-16,,daily_users,39.05,million,s1,high,
      out,fire,Line,unknown,2022-10-14,,daily_users,0.43,million,s1,high,
      out,fire,Line,unknown,2022-10-16,,daily_users,1.28,million,s1,high,
      out,fire,Line,unknown,2022-10-21,,daily_users,0.44,million,s1,high,
      out,fire,Line,unknown,,,effect_duration,3,days,s2,high,
      out,dns,Everything,down,2023-05-01,,outage_duration,12-13,hours,s1,high,
      out,dns,Everything,down,2023-05-01,,customers,12000000,customers,s1,high,
      """;
  private static final String USAGE_PAIR =
      """
      dataset,market,period,region,relation,first,second,users,share
      kr,kr_messenger,2022-10,all,also_uses,talk,line,8000000,0.2
      kr,kr_messenger,2022-10,all,also_uses,line,talk,8000000,0.9
      kr,kr_messenger,2022-10,all,switched_to,line,talk,1,0.1
      """;
  private static final String STRANDED =
      """
      dataset,semantics,node,market,period,affected,stranded,degraded
      out,steady,talk,kr_messenger,2022-10,40000000,35000000,5000000
      out,steady,login,kr_messenger,2022-10,41000000,36000000,5000000
      """;
  private static final String DISAGREEMENT =
      """
      dataset,market,period_before,period,region,basis,lens,rises,falls,why
      kr,kr_messenger,2021-10,2022-10,all,users_mau,group,hhi;cr1,cr3;gini;theil,the leader gained
      """;
  private static final String VERDICT =
      """
      dataset,market,period,region,basis,lens,authority,rule,reading,verdict,undertakings
      kr,kr_messenger,2022-10,all,users_mau,group,Korea Fair Trade Commission,KR-DOM-CR1,,met,kakao
      kr,kr_messenger,2021-10,all,users_mau,group,Korea Fair Trade Commission,KR-DOM-CR1,,not met,
      kr,kr_messenger,2022-10,all,users_mau,group,Korea Fair Trade Commission,KR-DOM-CR3,A,possible,kakao
      """;
  private static final String SOURCE =
      """
      dataset,source_id,title,publisher,date,url
      kr,s1,Messengers in October,A panel,2022-11-01,https://example.org/1
      kr,s2,Messengers a year before,A panel,2021-11-01,
      kr,s3,Something else,Nobody,,
      out,s1,The fire,A ministry,2022-12-06,
      """;
  private static final String DATASET =
      """
      dataset,title,title_local,kind,licence
      kr,Korean platforms,한국 플랫폼,real,Apache-2.0
      out,The outage,그 장애,real,Apache-2.0
      """;

  private ChartRelease() {}

  static ReleaseTables tables() {
    return KoreanRelease.with(csv());
  }

  static ReleaseTables with(String table, String csv) {
    Map<String, String> all = csv();
    all.put(table, csv);
    return KoreanRelease.with(all);
  }

  /** Tables without any row. */
  static ReleaseTables empty() {
    Map<String, String> all = csv();
    all.replaceAll((table, csv) -> "");
    all.putAll(Map.of("witness", "", "dataset_file", ""));
    return KoreanRelease.with(all);
  }

  /** Every name replaced by another. */
  static ReleaseTables named(String name) {
    Map<String, String> all = csv();
    String quoted = '"' + name.replace("\"", "\"\"") + '"';
    for (String word :
        new String[] {
          "Talk",
          "Line",
          "Kakao",
          "톡",
          "카카오",
          "라인",
          "Mobile messaging",
          "모바일 메신저",
          "Pangyo",
          "Login",
          "Fire in the data centre",
          "The outage",
          "Korean platforms",
          "판교",
          "로그인",
          "데이터센터 화재",
          "그 장애",
          "한국 플랫폼"
        }) {
      all.replaceAll((table, csv) -> csv.replace("," + word + ",", "," + quoted + ","));
    }
    return KoreanRelease.with(all);
  }

  private static Map<String, String> csv() {
    Map<String, String> all = new HashMap<>();
    all.put("result", RESULT);
    all.put("share", SHARE);
    all.put("firm", FIRM);
    all.put("market", MARKET);
    all.put("node", NODE);
    all.put("dependency", DEPENDENCY);
    all.put("failure", FAILURE);
    all.put("repair", REPAIR);
    all.put("timeline", TIMELINE);
    all.put("incident", INCIDENT);
    all.put("incident_impact", IMPACT);
    all.put("usage_pair", USAGE_PAIR);
    all.put("stranded", STRANDED);
    all.put("disagreement", DISAGREEMENT);
    all.put("verdict", VERDICT);
    all.put("source", SOURCE);
    all.put("dataset", DATASET);
    return all;
  }
}
