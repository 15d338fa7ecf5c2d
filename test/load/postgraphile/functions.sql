-- What PostGraphile's users write to give its schema the graph's fields: functions of a row and a day.

create or replace function products.product_participations_on(p products.product, day date)
returns setof products.participation language sql stable as $$
  select x.* from products.participation x
  where x.product_id = p.id and (x.valid_from is null or x.valid_from <= day) and (x.valid_to is null or day < x.valid_to)
  order by x.organization_id, x.role, x.id
$$;

create or replace function products.product_usages_on(p products.product, day date)
returns setof products.usage language sql stable as $$
  select x.* from products.usage x
  where x.product_id = p.id and (x.valid_from is null or x.valid_from <= day) and (x.valid_to is null or day < x.valid_to)
  order by x.organization_id, x.id
$$;

create or replace function products.product_suppliers_on(p products.product, day date)
returns setof suppliers.supplier language sql stable as $$
  select s.* from suppliers.supplier s
  where exists (
    select from suppliers.engagement e
    where e.supplier_id = s.id and e.product_id = p.id
      and (e.valid_from is null or e.valid_from <= day) and (e.valid_to is null or day < e.valid_to))
  order by s.sort_key, s.id
$$;

create or replace function suppliers.supplier_products_on(s suppliers.supplier, day date)
returns setof products.product language sql stable as $$
  select p.* from products.product p
  where p.id in (
    select e.product_id from suppliers.engagement e
    where e.supplier_id = s.id
      and (e.valid_from is null or e.valid_from <= day) and (e.valid_to is null or day < e.valid_to))
  order by p.id
$$;

create or replace function members.organization_is_member_on(o members.organization, day date)
returns boolean language sql stable as $$
  select exists (
    select from members.membership m
    where m.organization_id = o.id
      and (m.valid_from is null or m.valid_from <= day) and (m.valid_to is null or day < m.valid_to))
    and not exists (select from members.community c where day < c.founded_on)
$$;

create or replace function members.organization_region_on(o members.organization, day date)
returns members.organization language sql stable as $$
  select r.* from members.region_affiliation a join members.organization r on r.id = a.region_id
  where a.organization_id = o.id
    and (a.valid_from is null or a.valid_from <= day) and (a.valid_to is null or day < a.valid_to)
  limit 1
$$;

comment on table products.usage is '@foreignKey (organization_id) references members.organization (id)';
comment on table products.participation is '@foreignKey (organization_id) references members.organization (id)';
